package dev.signindiagnosis.aadsts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCodeBookTests {

    private final ErrorCodeBook book = ErrorCodeBook.builtIn();

    @Test
    void allIsAscendingAndUnique() {
        assertThat(book.all())
                .extracting(ErrorCode::number)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(950);
    }

    @Test
    void everyKindAndEveryDegreeOfSourcingIsUsed() {
        assertThat(book.all()).extracting(ErrorCode::kind).contains(ErrorCode.Kind.values());
        assertThat(book.all()).extracting(ErrorCode::sourced).contains(ErrorCode.Sourced.values());
    }

    @Test
    void onlyZeroIsSuccess() {
        assertThat(book.all())
                .filteredOn(code -> code.kind() == ErrorCode.Kind.SUCCESS)
                .extracting(ErrorCode::number)
                .containsExactly(0);
    }

    @Test
    void numbersHaveFiveToSevenDigits() {
        assertThat(book.all())
                .filteredOn(code -> code.number() != 0)
                .extracting(ErrorCode::number)
                .allMatch(number -> number >= 10_000 && number <= 9_999_999);
    }

    @Test
    void categoriesAreLowerCamelAndSorted() {
        assertThat(book.categories())
                .isSorted()
                .contains("b2bCrossTenant", "conditionalAccess", "mfa", "saml")
                .allSatisfy(category -> assertThat(category).matches("[a-z][A-Za-z0-9]+"));
    }

    @Test
    void codesWithoutNameAreNeverSourcedByNameOnly() {
        assertThat(book.all())
                .filteredOn(code -> code.sourced() == ErrorCode.Sourced.NAME_ONLY)
                .noneMatch(code -> code.names().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "50126, user, password", "50053, user, accountState", "53003, policy, conditionalAccess",
        "53000, device, device", "50105, application, appAssignment", "50076, interrupt, mfa",
        "7000222, credential, appCredential", "700016, application, appConfig", "65001, consent, consent",
        "50140, interrupt, session", "70043, policy, conditionalAccess", "75011, application, saml",
        "50020, tenant, b2bCrossTenant", "80001, federation, passThroughAuth", "90014, protocol, appRequest",
        "53011, risk, risk", "90033, service, service", "500121, user, mfa"
    })
    void findTellsKindAndCategory(int number, String kind, String category) {
        ErrorCode code = book.find(number).orElseThrow();

        assertThat(code.kind().id()).isEqualTo(kind);
        assertThat(code.category()).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50105", "AADSTS50105", "aadsts50105", " AADSTS50105 "})
    void findByLabelIgnoresCase(String label) {
        assertThat(book.find(label)).get().extracting(ErrorCode::label).isEqualTo("AADSTS50105");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AADSTS", "-1", "AADSTS 50105", "50105x", "99999999999999999999", "12345"})
    void findByLabelIsEmptyForAnythingElse(String label) {
        assertThat(book.find(label)).isEmpty();
    }

    @Test
    void searchByNumberTakesThePrefix() {
        assertThat(numbers(book.search("5300", null)))
                .contains(53000, 53003, 530001)
                .allMatch(number -> Integer.toString(number).startsWith("5300"));
        assertThat(book.search("AADSTS5300", null)).isEqualTo(book.search("5300", null));
    }

    @Test
    void searchByWordsOfTheNameIgnoresCase() {
        assertThat(numbers(book.search("blocked CONDITIONAL access", null))).contains(53003, 530032);
        assertThat(numbers(book.search("InvalidUserNameOrPassword", null))).containsExactly(50126);
    }

    @Test
    void searchKeepsToTheCategory() {
        List<ErrorCode> found = book.search("5", "mfa");

        assertThat(found).isNotEmpty().allMatch(code -> code.category().equals("mfa"));
        assertThat(book.search("", "b2bcrosstenant")).contains(book.find(50020).orElseThrow());
    }

    @Test
    void searchWithoutWordsReturnsEverything() {
        assertThat(book.search("  ", "")).isEqualTo(book.all());
    }

    @Test
    void searchForNothingKnownReturnsNothing() {
        assertThat(book.search("no such words", null)).isEmpty();
        assertThat(book.search("50105", "noSuchCategory")).isEmpty();
    }

    @Test
    void ofRefusesTwoEntriesForOneNumber() {
        ErrorCode code = book.find(50105).orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> ErrorCodeBook.of(Arrays.asList(code, code)));
    }

    private static List<Integer> numbers(List<ErrorCode> codes) {
        return codes.stream().map(ErrorCode::number).toList();
    }
}
