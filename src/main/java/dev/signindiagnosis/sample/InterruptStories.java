package dev.signindiagnosis.sample;

import java.time.Instant;
import java.util.List;

/** Questions on the way in that look like failures: each is followed by a success of the same attempt. */
final class InterruptStories implements Story {

    @Override
    public void tell(Chronicle chronicle) {
        staySignedIn(chronicle);
        silentMisses(chronicle);
        threeSteps(chronicle);
        consent(chronicle);
        accountPicker(chronicle);
        seamless(chronicle);
        confirmTheApp(chronicle);
    }

    private static void staySignedIn(Chronicle chronicle) {
        List<Person> people = List.of(Person.SIGNE, Person.HILDE, Person.JONAS);
        for (Person person : people) {
            String name = "kmsi/" + person.name();
            Instant at = chronicle.time().daysAgo(2 + person.number(), "08:10:05");
            interrupt(
                    chronicle,
                    name,
                    at,
                    person,
                    App.INTRANET,
                    50140,
                    "The page that offers to stay signed in was shown.");
            chronicle
                    .interactive(name + "/in", at.plusSeconds(8), person, App.INTRANET)
                    .ofAttempt(name);
        }
    }

    /** A page tries without asking, finds no session, and asks. */
    private static void silentMisses(Chronicle chronicle) {
        for (int i = 0; i < 4; i++) {
            String name = "silent/" + i;
            Instant at = chronicle.time().workingDaysAgo(1 + 3 * i, "07:58:40");
            interrupt(chronicle, name, at, Person.ASTRID, App.TIMESHEETS, 50058, "No session to sign in with silently.")
                    .steps()
                    .policies();
            chronicle
                    .interactive(name + "/in", at.plusSeconds(14), Person.ASTRID, App.TIMESHEETS)
                    .ofAttempt(name);
        }
    }

    private static void threeSteps(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(2, "09:12:00");
        interrupt(chronicle, "steps/1", at, Person.NILS, App.PAYROLL, 50097, "The device must prove itself.")
                .policies(Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.failed("application,users"))
                .set("conditionalAccessStatus", "success");
        interrupt(
                        chronicle,
                        "steps/2",
                        at.plusSeconds(3),
                        Person.NILS,
                        App.PAYROLL,
                        50140,
                        "The page that offers to stay signed in was shown.")
                .ofAttempt("steps/1");
        chronicle
                .interactive("steps/3", at.plusSeconds(11), Person.NILS, App.PAYROLL)
                .ofAttempt("steps/1")
                .policies(Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.passed());
    }

    private static void consent(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(14, "11:20");
        interrupt(
                        chronicle,
                        "consent/1",
                        at,
                        Person.HILDE,
                        App.SURVEY,
                        65001,
                        "Nobody has consented to the application.")
                .resource(App.GRAPH);
        chronicle
                .interactive("consent/2", at.plusSeconds(19), Person.HILDE, App.SURVEY)
                .resource(App.GRAPH)
                .ofAttempt("consent/1");
    }

    private static void accountPicker(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(18, "12:40");
        interrupt(
                chronicle,
                "picker/1",
                at,
                Person.MAGNUS,
                App.MAIL,
                16000,
                "Several accounts are signed in; one must be chosen.");
        chronicle
                .interactive("picker/2", at.plusSeconds(6), Person.MAGNUS, App.MAIL)
                .ofAttempt("picker/1");
    }

    private static void seamless(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(20, "08:00:30");
        interrupt(chronicle, "seamless/1", at, Person.GEIR, App.FINANCE, 81010, "The Kerberos ticket has expired.")
                .set("authenticationProtocol", "kerberos")
                .steps();
        chronicle
                .interactive("seamless/2", at.plusSeconds(17), Person.GEIR, App.FINANCE)
                .ofAttempt("seamless/1");
    }

    private static void confirmTheApp(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(22, "10:11");
        interrupt(
                chronicle,
                "confirm/1",
                at,
                Person.EIRIK,
                App.AZURE_CLI,
                50199,
                "The user was asked to confirm the application.");
        chronicle
                .interactive("confirm/2", at.plusSeconds(5), Person.EIRIK, App.AZURE_CLI)
                .ofAttempt("confirm/1");
    }

    private static SampleRow interrupt(
            Chronicle chronicle, String name, Instant at, Person person, App app, int code, String reason) {
        return chronicle.interactive(name, at, person, app).fails(code, reason).steps(Step.password());
    }
}
