package fr.alin.web;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the program without its tests, read once for all tests of the module: reading them takes seconds. */
public final class OurClasses {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.alin");

    private OurClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
