package dev.signindiagnosis.web.page;

import static java.util.Objects.requireNonNull;

import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page that says that something went wrong: what, what to do, and a reference number. Never internals. */
@Component
final class ErrorPages implements ErrorViewResolver {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PageFrame frame;

    ErrorPages(PageFrame frame) {
        this.frame = frame;
    }

    /** A new reference number, short enough to read aloud. */
    static String reference() {
        byte[] digits = new byte[4];
        RANDOM.nextBytes(digits);
        return HexFormat.of().withUpperCase().formatHex(digits);
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return page(status, reference(), request, requireNonNull(attributes.getResponse()));
    }

    /** The page for this status. */
    ModelAndView page(HttpStatus status, String reference, HttpServletRequest request, HttpServletResponse response) {
        Map<String, Object> model = new HashMap<>(frame.of(request, response));
        Words words = (Words) requireNonNull(model.get("w"));
        String key = "error." + status.value();
        model.put("error", words.has(key + ".title") ? key : status.is5xxServerError() ? "error.500" : "error.400");
        model.put("reference", reference);
        response.setHeader("Cache-Control", "no-store");
        ModelAndView page = new ModelAndView("error", model);
        page.setStatus(status);
        return page;
    }

    /** The page that says that the store cannot be asked: no fault of the page, and perhaps over in a minute. */
    ModelAndView unavailable(String reason, HttpServletRequest request, HttpServletResponse response) {
        Map<String, Object> model = new HashMap<>(frame.of(request, response));
        Words words = (Words) requireNonNull(model.get("w"));
        model.put("reason", words.say(reason));
        response.setHeader("Cache-Control", "no-store");
        ModelAndView page = new ModelAndView("unavailable", model);
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }
}
