package fr.alin.privacy;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The beans of all contexts that privacy asks, found as the container finds them. */
final class DataParts {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("fr.alin");

    private DataParts() {}

    static <T> List<Class<? extends T>> of(Class<T> kind) {
        return CLASSES.stream()
                .filter(type ->
                        type.isAssignableTo(kind) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .<Class<? extends T>>map(type -> type.reflect().asSubclass(kind))
                .toList();
    }
}
