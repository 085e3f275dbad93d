package dev.signindiagnosis.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its words and its frame. */
@ControllerAdvice(basePackageClasses = FrameAdvice.class)
final class FrameAdvice {

    private final PageFrame frame;

    FrameAdvice(PageFrame frame) {
        this.frame = frame;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAllAttributes(frame.of(request, response));
    }
}
