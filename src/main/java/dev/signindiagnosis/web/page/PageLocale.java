package dev.signindiagnosis.web.page;

import dev.signindiagnosis.web.RequestWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells the framework the language of a page, which it writes into the answer's {@code Content-Language}. */
@Component("localeResolver")
final class PageLocale implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.forLanguageTag(RequestWords.languageOfPage(request).tag());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is asked for by parameter and kept in a cookie");
    }
}
