package dev.signindiagnosis.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this application is. */
@Controller
class AboutPages {

    /** What it does, its version, and where data stays. */
    @GetMapping("/about")
    String about(Model model) {
        @Nullable String version = AboutPages.class.getPackage().getImplementationVersion();
        model.addAttribute("version", version);
        return "about";
    }
}
