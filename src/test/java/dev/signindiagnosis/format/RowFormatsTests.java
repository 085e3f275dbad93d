package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.signin.SignInType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowFormatsTests {

    /** What depends on the format: the time of ingestion, and the conditions that v1.0 does not carry. */
    private static final Set<SignInField<?>> OF_THE_FORMAT = Set.of(SignInFields.INGESTED_AT, SignInFields.POLICIES);

    private final RowFormats formats = new RowFormats();

    @ParameterizedTest
    @EnumSource(value = SignInType.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void keptRowReadsAsItWasRead(SignInType type) {
        for (MadeUpSignIn signIn : new LogGenerator(1).signIns(type, 15)) {
            rows(signIn).forEach((shape, row) -> {
                assertThat(row.raw().shape()).isEqualTo(shape);
                assertThat(formats.read(row.raw())).isEqualTo(row);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SignInType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNKNOWN", "ADFS"})
    void everyShapeTellsTheSame(SignInType type) {
        for (MadeUpSignIn signIn : new LogGenerator(2).signIns(type, 15)) {
            Map<String, SignInRow> rows = rows(signIn);
            SignInRow reference = rows.get("graphBeta");
            rows.values().forEach(row -> assertSame(reference, row));
        }
    }

    private static void assertSame(SignInRow reference, SignInRow row) {
        assertThat(row.key()).isEqualTo(reference.key());
        assertThat(row.tenant()).isEqualTo(reference.tenant());
        assertThat(row.correlationIds()).isEqualTo(reference.correlationIds());
        int compared = 0;
        for (SignInField<?> field : SignInFields.all()) {
            Fact<?> here = row.facts().get(field);
            Fact<?> there = reference.facts().get(field);
            if (here.isTold() && there.isTold() && !OF_THE_FORMAT.contains(field) && !isType(row, field)) {
                assertThat(here).as(row.raw().shape() + " " + field).isEqualTo(there);
                compared++;
            }
        }
        assertThat(compared).as(row.raw().shape()).isGreaterThanOrEqualTo(12);
    }

    /** v1.0 and the portal's application download do not tell a managed identity from another service principal. */
    private static boolean isType(SignInRow row, SignInField<?> field) {
        return field.equals(SignInFields.TYPE)
                && Set.of("graphV1", "portalCsvApplication").contains(row.raw().shape());
    }

    @Test
    void streamAndGraphNameTheSameConditions() {
        for (MadeUpSignIn signIn : new LogGenerator(3).signIns(SignInType.INTERACTIVE_USER, 15)) {
            Map<String, SignInRow> rows = rows(signIn);
            Fact<?> graph = rows.get("graphBeta").facts().get(SignInFields.POLICIES);
            for (String shape : List.of("diagnosticSettings", "logAnalytics", "logAnalyticsCsv")) {
                assertThat(rows.get(shape).facts().get(SignInFields.POLICIES)).isEqualTo(graph);
            }
        }
    }

    @Test
    void prettyPrintedCopyIsTheSameRow() {
        MadeUpSignIn signIn =
                new LogGenerator(4).signIns(SignInType.INTERACTIVE_USER, 1).get(0);
        SignInRow compact = json(LogGenerator.graphBeta(signIn));
        SignInRow pretty = json(LogGenerator.graphBetaPretty(signIn));
        assertThat(pretty.id()).isEqualTo(compact.id());
        assertThat(pretty.raw().text()).isNotEqualTo(compact.raw().text());
    }

    @Test
    void blankInsideOfTextMakesAnotherRow() {
        String row =
                "{\"id\":\"a\",\"createdDateTime\":\"2026-01-01T00:00:00Z\",\"appDisplayName\":\"Pay roll\",\"userId\":\"u\"}";
        assertThat(json(row).id())
                .isNotEqualTo(json(row.replace("Pay roll", "Payroll")).id());
    }

    @Test
    void rowOfUnknownShapeIsRefused() {
        RawRow raw = new RawRow("telegram", "", "{}");
        assertThatThrownBy(() -> formats.read(raw)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void anyTextIsAnswered(@ForAll String text) {
        assertThat(new RowFormats().readJson(text)).isNotNull();
        assertThat(new RowFormats().readJson("{" + text + "}")).isNotNull();
    }

    @Property(tries = 300)
    void anyTextInAnyPlaceIsReadAgain(@ForAll String text) {
        RowFormats reader = new RowFormats();
        String row = GraphLog.json(Map.of(
                "id",
                text,
                "createdDateTime",
                "2026-01-01T00:00:00Z",
                "userPrincipalName",
                text,
                "status",
                text,
                "appDisplayName",
                text,
                "location",
                text,
                "deviceDetail",
                text,
                "homeTenantId",
                text,
                "x",
                text));
        ReadRow read = reader.readJson(row);
        assertThat(read).isInstanceOf(ReadRow.Read.class);
        assertThat(reader.read(((ReadRow.Read) read).row().raw())).isEqualTo(((ReadRow.Read) read).row());
    }

    private Map<String, SignInRow> rows(MadeUpSignIn signIn) {
        Map<String, SignInRow> rows = new LinkedHashMap<>();
        rows.put("graphV1", json(LogGenerator.graphV1(signIn)));
        rows.put("graphBeta", json(LogGenerator.graphBeta(signIn)));
        rows.put("diagnosticSettings", json(LogGenerator.diagnosticSettings(signIn)));
        rows.put("logAnalytics", json(LogGenerator.logAnalytics(signIn)));
        rows.put("logAnalyticsCsv", csv(StreamLog.csvHeader(signIn), StreamLog.csvRow(signIn)));
        if (signIn.ofUser()) {
            rows.put("portalCsv", csv(PortalLog.USER_HEADER, PortalLog.userRow(signIn)));
        } else {
            rows.put("portalCsvApplication", csv(PortalLog.APPLICATION_HEADER, PortalLog.applicationRow(signIn)));
        }
        return rows;
    }

    private SignInRow json(String text) {
        return row(formats.readJson(text));
    }

    private SignInRow csv(String header, String line) {
        CsvHeader recognised = formats.recogniseHeader(CsvCells.of(header, ','));
        CsvShape shape = ((CsvHeader.Recognised) recognised).shape();
        return row(shape.read(new ArrayList<>(CsvCells.of(line, ',')), line, DateOrder.MONTH_FIRST));
    }

    private static SignInRow row(ReadRow read) {
        assertThat(read).isInstanceOf(ReadRow.Read.class);
        return ((ReadRow.Read) read).row();
    }
}
