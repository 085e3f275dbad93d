package dev.signindiagnosis.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that drive the whole application in a real browser; skipped, and said so, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@EnabledIf(
        value = "dev.signindiagnosis.browser.Chromium#isInstalled",
        disabledReason = "Chromium is not on the path; install it (on Debian: apt-get install chromium)")
@ExtendWith(Running.class)
@interface BrowserTest {}
