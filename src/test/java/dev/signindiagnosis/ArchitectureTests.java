package dev.signindiagnosis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the package table: who may use whom, and which library lives where. */
class ArchitectureTests {

    private static final String ROOT = "dev.signindiagnosis.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.signindiagnosis");

    /** Each package and the packages that it may use beside itself. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("signin", Set.of()),
            Map.entry("aadsts", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("format", Set.of("signin")),
            Map.entry("store", Set.of("signin")),
            Map.entry("store.lucene", Set.of("store", "format", "signin")),
            Map.entry("ingest", Set.of("format", "store", "signin", "text")),
            Map.entry("paste", Set.of("signin", "aadsts")),
            Map.entry("rule", Set.of("signin", "aadsts", "text")),
            Map.entry("diagnosis", Set.of("store", "rule", "paste", "aadsts", "signin", "text")),
            Map.entry("web", Set.of("diagnosis", "ingest", "rule", "paste", "store", "aadsts", "signin", "text")),
            Map.entry("web.page", ofWeb()),
            Map.entry("web.json", ofWeb()),
            Map.entry("command", with(ofWeb(), "web.json")),
            Map.entry("sample", Set.of("ingest")),
            Map.entry("security", Set.of("diagnosis"))));

    /** What is said to people: the parts of web, and the command line, share its words. */
    private static Set<String> ofWeb() {
        return Set.of("web", "diagnosis", "ingest", "rule", "paste", "store", "aadsts", "signin", "text");
    }

    private static Set<String> with(Set<String> some, String another) {
        return Stream.concat(some.stream(), Stream.of(another)).collect(Collectors.toSet());
    }

    static List<String> packages() {
        return List.copyOf(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packagesUseOnlyWhatTheTableAllows(String name) {
        Set<String> allowed = MAY_USE.get(name).stream().map(ROOT::concat).collect(Collectors.toSet());
        allowed.add(ROOT + name);
        classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are of " + allowed + " or of no package of ours",
                        type -> !ours(type) || allowed.contains(type.getPackageName())))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> known = packages().stream().map(ROOT::concat).collect(Collectors.toSet());
        known.add("dev.signindiagnosis");
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isSubsetOf(known);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.signindiagnosis.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void signInUsesOnlyTheJdk() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "signin", ROOT + "text")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", ROOT + "signin", ROOT + "text")
                .check(CLASSES);
    }

    @Test
    void engineLibrariesStayInTheirPackage() {
        onlyIn("org.apache.lucene..", ROOT + "store.lucene");
        onlyIn("com.dynatrace.hash4j..", ROOT + "store.lucene");
        onlyIn("dev.cel..", ROOT + "rule");
    }

    @Test
    void jacksonIsTheThird() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .check(CLASSES);
    }

    private static void onlyIn(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith("dev.signindiagnosis");
    }
}
