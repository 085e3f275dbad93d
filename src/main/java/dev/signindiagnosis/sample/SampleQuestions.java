package dev.signindiagnosis.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The five questions that the sample tenant offers, one of each kind. */
public final class SampleQuestions {

    private SampleQuestions() {}

    /** The questions as they stand at the clock's time; only their times move with it. */
    public static List<SampleQuestion> all(Clock clock) {
        Timeline time = new Timeline(clock);
        return List.of(
                question("blocked-by-policy", "correlationId", SampleIds.correlationId(IncidentStory.BLOCKED)),
                question("second-factor", "requestId", SampleIds.requestId(MfaStories.NOT_ANSWERED)),
                new SampleQuestion(
                        "who-what-when",
                        Map.of(
                                "user",
                                Person.OLA.userName(),
                                "application",
                                App.TRAVEL.displayName(),
                                "at",
                                ApplicationStories.notAssignedAt(time).toString())),
                question("pasted-error-page", "text", errorPage(DeviceStories.notCompliantAt(time))),
                question("nothing-found", "requestId", SampleIds.requestId("nothing")));
    }

    private static SampleQuestion question(String id, String part, String value) {
        return new SampleQuestion(id, Map.of(part, value));
    }

    /** The details of the error page, as a person copies them. */
    private static String errorPage(Instant at) {
        return String.join(
                "\n",
                "Error Code: 53000",
                "Request Id: " + SampleIds.requestId(DeviceStories.NOT_COMPLIANT),
                "Correlation Id: " + SampleIds.correlationId(DeviceStories.NOT_COMPLIANT),
                "Timestamp: " + at,
                "App name: " + App.FINANCE.displayName(),
                "App id: " + App.FINANCE.id(),
                "IP address: " + Person.EIRIK.place().address(),
                "Device identifier: " + Person.EIRIK.laptop().id(),
                "Device platform: Windows 10",
                "Device state: Managed");
    }
}
