package fr.alin.privacy;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.alin.shared.privacy.PersonalData;

/** The beans of all contexts that hold personal data, found as the container finds them. */
final class DataParts {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("fr.alin");

    private DataParts() {}

    static List<Class<? extends PersonalData>> all() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(PersonalData.class) && !type.isInterface())
                .<Class<? extends PersonalData>>map(type -> type.reflect().asSubclass(PersonalData.class))
                .toList();
    }
}
