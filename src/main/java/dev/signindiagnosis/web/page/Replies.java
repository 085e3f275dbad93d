package dev.signindiagnosis.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.view.RedirectView;

/** Replies that pages of every kind give. */
final class Replies {

    private Replies() {}

    /** Sends the browser to another page, which it fetches anew: an address of this application. */
    static RedirectView seeOther(String address) {
        RedirectView redirect = new RedirectView(address, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    /**
     * The page that says that something is not there.
     *
     * @param what the key of the sentence that says it
     */
    static String notHeld(String what, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("what", what);
        return "not-held";
    }
}
