package dev.signindiagnosis.browser;

import com.microsoft.playwright.Page;
import dev.signindiagnosis.cases.RealCase;
import java.util.Locale;
import java.util.function.Consumer;

/** Every kind of page that a person can come to, and how. */
enum SitePage {
    LOOKUP("/"),
    LOOKUP_WITHOUT_ANYTHING(screen -> screen.submit()),
    BLOCKED(screen -> screen.ask(RealCase.FAILURE_THAT_IS_A_POLICY_AT_WORK)),
    NO_FAULT(screen -> screen.ask(RealCase.SILENT_MISSES_BY_THE_DOZEN)),
    MANY_POLICIES(screen -> screen.ask(RealCase.NO_CURRENT_POLICY_EXPLAINS_IT)),
    APPLICATION(screen -> screen.ask(RealCase.CLUSTER_DOWN_OVERNIGHT)),
    CORRELATION("/correlations/226326e5-0bf8-4b04-a5a2-53c441c75b1e"),
    CHOOSE(screen -> screen.askForUser("dag@example.com")),
    NOTHING_FOUND(screen -> screen.paste("Correlation ID: 3f6c1f6a-1b7e-4f0e-9d55-0c5a7d1e9f10")),
    MESSAGE_ALONE(screen -> screen.ask(RealCase.APPLICATION_ASKED_FOR_IN_THE_WRONG_TENANT)),
    KEPT(Screen::keep),
    NOT_HELD("/sign-ins/3f6c1f6a-1b7e-4f0e-9d55-0c5a7d1e9f10"),
    NO_SUCH_PAGE("/no/such/page"),
    CODE_BOOK("/error-codes"),
    CODES_FOUND("/error-codes?q=device"),
    CODE("/error-codes/50126"),
    CODE_THAT_IS_DOUBTFUL("/error-codes/50056"),
    RULE_BOOK("/rules"),
    RULES_FOUND("/rules?q=device"),
    RULE("/rules/device-not-compliant"),
    OVERVIEW("/overview"),
    OVERVIEW_NARROWED("/overview?span=P28D&code=50126&country=NO"),
    SIGN_INS("/overview/sign-ins?outcome=failure"),
    GUIDE("/guide"),
    GUIDE_WITHOUT_ANSWERS(screen -> screen.open("/guide", "form.guide button[type=submit]")),
    IMPORTS("/imports"),
    IMPORT(screen -> screen.open("/imports", "table a[href*='/imports/']")),
    IMPORT_WITH_REFUSED_ROWS(Screen::importBrokenLog),
    REMOVAL("/imports/removal"),
    REMOVAL_COUNTED(screen -> screen.countRemoval("dag@example.com")),
    ABOUT("/about");

    @SuppressWarnings("ImmutableEnumChecker") // none of these keeps anything
    private final Consumer<Screen> way;

    SitePage(String address) {
        this(screen -> screen.page().navigate(address));
    }

    SitePage(Consumer<Screen> way) {
        this.way = way;
    }

    /** Goes there. */
    Page visit(Screen screen) {
        way.accept(screen);
        return screen.page();
    }

    /** As part of a file's name. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
