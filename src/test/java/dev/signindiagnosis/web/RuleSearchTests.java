package dev.signindiagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleStatus;
import dev.signindiagnosis.web.RuleSearch.Wanted;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How rules are found by people. */
class RuleSearchTests {

    private static final RuleBook BOOK = RuleBook.builtIn();

    private final RuleSearch search = new RuleSearch(ErrorCodeBook.builtIn());

    private List<Rule> find(String words, String category, String actor, String code) {
        return search.find(BOOK, new Wanted(words, category, actor, code), in(Language.ENGLISH));
    }

    private static Words in(Language language) {
        return new WordLists(tag -> BOOK.texts(tag.tag())).in(language, ZoneOffset.UTC);
    }

    @Test
    void nothingWantedIsEveryRuleThatJudges() {
        assertThat(new Wanted(" ", "", "", "").isAll()).isTrue();
        assertThat(find("", "", "", ""))
                .containsExactlyElementsOf(BOOK.rules().stream()
                        .filter(rule -> rule.status() == RuleStatus.STABLE)
                        .toList());
    }

    @Test
    void everyWordHasToStandInTheRule() {
        assertThat(find("COMPLIANT device", "", "", ""))
                .extracting(Rule::id)
                .contains("device-not-compliant")
                .hasSizeLessThan(find("compliant", "", "", "").size() + 1);
        assertThat(find("compliant nosuchword", "", "", "")).isEmpty();
    }

    @Test
    void wordsAreThoseOfTheReadersLanguage() {
        assertThat(search.find(BOOK, new Wanted("samsvarende", "", "", ""), in(Language.BOKMAL)))
                .extracting(Rule::id)
                .contains("device-not-compliant");
        assertThat(find("samsvarende", "", "", "")).isEmpty();
    }

    @Test
    void codeIsTakenAsPeopleWriteIt() {
        assertThat(find("", "", "", "53000"))
                .isNotEmpty()
                .allMatch(rule -> rule.codes().contains(53000));
        assertThat(find("", "", "", "aadsts53000")).isEqualTo(find("", "", "", "53000"));
        assertThat(find("", "", "", "no code")).isEmpty();
    }

    @Test
    void actorAndCategoryNarrow() {
        assertThat(find("", "", "deviceAdmin", "")).isNotEmpty().allMatch(rule -> rule.actor() == Actor.DEVICE_ADMIN);
        Rule one = find("", "", "", "53000").get(0);
        String category = search.categories(one).get(0);
        assertThat(find("", category, "", ""))
                .contains(one)
                .allMatch(rule -> search.categories(rule).contains(category));
    }
}
