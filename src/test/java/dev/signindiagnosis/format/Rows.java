package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInRow;

/** Short rows for tests: single quotes stand for double ones. */
final class Rows {

    private static final String TIME = "'createdDateTime':'2026-01-01T00:00:00Z','appDisplayName':'Payroll'";

    private Rows() {}

    /** A row of Graph beta with a time, an application and these members. */
    static SignInRow graph(String members) {
        return read("{" + TIME + ",'authenticationRequirement':''," + members + "}");
    }

    /** The facts of that row. */
    static Facts facts(String members) {
        return graph(members).facts();
    }

    /** A row of diagnostic settings with these members around and these properties. */
    static SignInRow diagnostic(String members, String properties) {
        return read("{'category':'SignInLogs'," + members + ",'properties':{" + TIME + "," + properties + "}}");
    }

    /** Any row. */
    static SignInRow read(String json) {
        ReadRow read = new RowFormats().readJson(json.replace('\'', '"'));
        assertThat(read).isInstanceOf(ReadRow.Read.class);
        return ((ReadRow.Read) read).row();
    }
}
