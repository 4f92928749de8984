package fr.alin.housingapplication;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.housingapplication.view.EmploymentView;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.RecordView;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.shared.security.Role;

/** What an applicant does with the imported application; always the caller's own. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class HousingApplicationService {

    public NextAction nextAction() {
        throw new UnsupportedOperationException();
    }

    public Optional<ApplicationOverview> overview() {
        throw new UnsupportedOperationException();
    }

    public RecordView record() {
        throw new UnsupportedOperationException();
    }

    public EmploymentView employment() {
        throw new UnsupportedOperationException();
    }

    public EmploymentView saveEmployment(SaveEmployment command) {
        throw new UnsupportedOperationException();
    }

    public DocumentsView documents() {
        throw new UnsupportedOperationException();
    }

    public void declareDeposited(String documentKey, boolean deposited) {
        throw new UnsupportedOperationException();
    }

    public void validate() {
        throw new UnsupportedOperationException();
    }

    public void refresh() {
        throw new UnsupportedOperationException();
    }

    public void delete() {
        throw new UnsupportedOperationException();
    }

    public SearchProfile searchProfile() {
        throw new UnsupportedOperationException();
    }
}
