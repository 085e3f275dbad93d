package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.LogGenerator;
import dev.signindiagnosis.format.MadeUpSignIn;
import dev.signindiagnosis.format.SignInMaker;
import dev.signindiagnosis.signin.SignInType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * A made-up log of two tenants in which sign-ins are told more than once: as JSON and CSV, with fields that differ, under
 * the same request ID in both tenants, and some without a request ID.
 */
final class ToldLog {

    private static final List<SignInType> TYPES =
            List.of(SignInType.INTERACTIVE_USER, SignInType.NON_INTERACTIVE_USER, SignInType.SERVICE_PRINCIPAL);

    private static final List<Function<MadeUpSignIn, String>> AS_JSON = List.of(
            LogGenerator::graphV1,
            LogGenerator::graphBeta,
            LogGenerator::graphBetaPretty,
            LogGenerator::diagnosticSettings,
            LogGenerator::logAnalytics);

    private final Random random;
    private final Retelling retelling;
    private final List<MadeUpSignIn> signIns = new ArrayList<>();
    private final List<ToldRow> rows = new ArrayList<>();
    private final Map<ToldRow.Kind, String> headers = new EnumMap<>(ToldRow.Kind.class);

    ToldLog(long seed, int count) {
        random = new Random(seed);
        retelling = new Retelling(random);
        List<SignInMaker> tenants = List.of(new SignInMaker(seed), new SignInMaker(seed + 1));
        for (int number = 0; number < count; number++) {
            MadeUpSignIn signIn = one(tenants).make(one(TYPES));
            boolean alone = signIns.isEmpty() || random.nextBoolean();
            tell(alone ? signIn : retelling.sharing(signIn, one(signIns)));
        }
    }

    List<ToldRow> rows() {
        return rows;
    }

    List<MadeUpSignIn> signIns() {
        return signIns;
    }

    /** The first line of files of a kind. */
    String header(ToldRow.Kind kind) {
        return headers.get(kind);
    }

    private void tell(MadeUpSignIn signIn) {
        MadeUpSignIn told = signIn;
        for (int again = random.nextInt(4); again >= 0; again--) {
            signIns.add(told);
            tellOnce(told);
            told = retelling.changed(told);
        }
    }

    private void tellOnce(MadeUpSignIn told) {
        int way = random.nextInt(AS_JSON.size() + 2);
        if (way < AS_JSON.size()) {
            String text = AS_JSON.get(way).apply(told);
            boolean nameless = random.nextInt(8) == 0;
            rows.add(new ToldRow(ToldRow.Kind.JSON, nameless ? text.replace(told.id(), "") : text));
        } else if (way == AS_JSON.size()) {
            tellInTable(ToldRow.Kind.ANALYTICS_CSV, LogGenerator.logAnalyticsCsv(List.of(told)));
        } else if (told.ofUser()) {
            tellInTable(ToldRow.Kind.USER_CSV, LogGenerator.portalCsv(List.of(told)));
        } else {
            tellInTable(ToldRow.Kind.APPLICATION_CSV, LogGenerator.portalApplicationCsv(List.of(told)));
        }
    }

    private void tellInTable(ToldRow.Kind kind, String table) {
        int line = table.indexOf("\r\n");
        String header = headers.computeIfAbsent(kind, none -> table.substring(0, line));
        if (header.equals(table.substring(0, line))) {
            rows.add(new ToldRow(kind, table.substring(line + 2)));
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
