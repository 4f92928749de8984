package fr.alin.housingapplication;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import fr.alin.housingapplication.view.ImportView;
import fr.alin.shared.security.Role;

/** Import of an application: the number, the code, the record (handbook #3). */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class ImportService {

    public ImportView request(RequestImport command) {
        throw new UnsupportedOperationException();
    }

    public Optional<ImportView> current() {
        throw new UnsupportedOperationException();
    }

    public ImportView sendNewCode() {
        throw new UnsupportedOperationException();
    }

    public void confirmCode(String code) {
        throw new UnsupportedOperationException();
    }

    public void abandon() {
        throw new UnsupportedOperationException();
    }
}
