package dev.signindiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotationMetadata;

class FeaturesTests {

    private static final AnnotationMetadata ANY = AnnotationMetadata.introspect(FeaturesTests.class);

    @Test
    void everyConfigurationIsListed() {
        Set<String> listed = new TreeSet<>(Set.of(new Features.Server().selectImports(ANY)));
        listed.addAll(Set.of(new Features.Command().selectImports(ANY)));
        Set<String> written = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.signindiagnosis").stream()
                        .filter(type -> type.isAnnotatedWith(Configuration.class))
                        .map(JavaClass::getName)
                        .forEach(written::add);

        assertThat(listed).isEqualTo(written);
    }
}
