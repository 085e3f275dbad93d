package dev.signindiagnosis.sample;

import java.time.Instant;

/** The second factor: not answered, declined, blocked, not yet registered, and asked for by different sides. */
final class MfaStories implements Story {

    /** The row whose second factor the user did not answer. */
    static final String NOT_ANSWERED = "unanswered/1";

    private static final String FAILED = "The second factor was asked for and not completed.";

    private static final String ASKS = "A second factor is required.";

    private static final String REGISTER = "The user must register a second factor.";

    private static final String APP = "Mobile app notification";

    @Override
    public void tell(Chronicle chronicle) {
        notAnswered(chronicle);
        declinedThenBlocked(chronicle);
        wrongCode(chronicle);
        askedByDifferentSides(chronicle);
        registration(chronicle);
        fresh(chronicle);
    }

    private static void notAnswered(Chronicle chronicle) {
        Instant first = chronicle.time().thisMorning("08:31:20");
        prompted(chronicle, NOT_ANSWERED, first, Person.INGRID, App.TRAVEL)
                .steps(
                        Step.password(),
                        Step.mfa(APP, false, "MFA denied; user did not respond to mobile app notification"))
                .status(500121, FAILED, "MFA denied; user did not respond to mobile app notification");
    }

    /** The user once said "not me"; since then the service refuses without asking. */
    private static void declinedThenBlocked(Chronicle chronicle) {
        String declined = "MFA denied; user declined the authentication";
        prompted(chronicle, "declined/0", chronicle.time().daysAgo(5, "10:02"), Person.SOLVEIG, App.MAIL)
                .steps(Step.password(), Step.mfa(APP, false, declined))
                .status(500121, FAILED, declined);
        String blocked = "MFA denied; user is blocked";
        for (int day = 4; day > 1; day--) {
            prompted(chronicle, "declined/" + day, chronicle.time().daysAgo(day, "08:20"), Person.SOLVEIG, App.MAIL)
                    .steps(Step.password(), Step.mfa(APP, false, blocked))
                    .status(500121, FAILED, blocked);
        }
    }

    private static void wrongCode(Chronicle chronicle) {
        String wrong = "MFA denied; user entered incorrect verification code";
        Instant first = chronicle.time().daysAgo(8, "13:15");
        prompted(chronicle, "code/1", first, Person.PETTER, App.TIMESHEETS)
                .steps(Step.password(), Step.mfa("OATH verification code", false, wrong))
                .status(500121, FAILED, wrong);
        chronicle
                .interactive("code/2", first.plusSeconds(48), Person.PETTER, App.TIMESHEETS)
                .ofAttempt("code/1");
    }

    private static void askedByDifferentSides(Chronicle chronicle) {
        Instant first = chronicle.time().daysAgo(10, "09:05");
        prompted(chronicle, "asks/policy", first, Person.LARS, App.TEAMS).fails(50074, ASKS);
        chronicle
                .interactive("asks/policy/in", first.plusSeconds(21), Person.LARS, App.TEAMS)
                .ofAttempt("asks/policy");
        prompted(chronicle, "asks/user", chronicle.time().daysAgo(11, "15:40"), Person.SUNNIVA, App.AZURE_CLI)
                .fails(50076, ASKS)
                .policies()
                .requiredBy("user")
                .client("Mobile Apps and Desktop clients", "python-requests/2.32")
                .set("authenticationProtocol", "ropc");
        chronicle
                .nonInteractive("asks/token", chronicle.time().daysAgo(1, "14:12"), Person.MAJA, App.CUSTOMER_DESK)
                .fails(50076, ASKS)
                .policies(Policy.MFA.failed("application,users"))
                .steps();
        prompted(chronicle, "asks/risk", chronicle.time().daysAgo(13, "20:40"), Person.AMIR, App.MAIL)
                .fails(50078, "The earlier second factor has expired.")
                .requiredBy("riskBasedPolicy")
                .risk("low", "atRisk", "unfamiliarFeatures");
    }

    private static void registration(Chronicle chronicle) {
        Instant first = chronicle.time().daysAgo(6, "09:30");
        prompted(chronicle, "register/1", first, Person.SUNNIVA, App.INTRANET)
                .fails(50079, REGISTER)
                .requiredBy("mfaRegistrationRequiredByMultiConditionalAccess");
        prompted(chronicle, "register/2", first.plusSeconds(30), Person.SUNNIVA, App.INTRANET)
                .ofAttempt("register/1")
                .fails(50072, REGISTER);
        chronicle
                .interactive("register/in", first.plusSeconds(260), Person.SUNNIVA, App.INTRANET)
                .ofAttempt("register/1");
    }

    /** So new that the steps of the second factor are not in the log yet. */
    private static void fresh(Chronicle chronicle) {
        prompted(chronicle, "fresh/1", chronicle.time().minutesAgo(4), Person.MARIT, App.TRAVEL)
                .status(500121, FAILED, "")
                .steps();
    }

    private static SampleRow prompted(Chronicle chronicle, String name, Instant at, Person person, App app) {
        return chronicle
                .interactive(name, at, person, app)
                .steps(Step.password())
                .policies(Policy.MFA.failed("application,users"));
    }
}
