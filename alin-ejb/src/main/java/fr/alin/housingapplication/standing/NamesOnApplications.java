package fr.alin.housingapplication.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.model.HolderName;
import fr.alin.account.port.RegisteredNames;
import fr.alin.housingapplication.model.IdentityPolicy;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;

/** Checks names against the application that an account imported. */
@ApplicationScoped
class NamesOnApplications implements RegisteredNames {

    @Inject
    HousingApplicationRepository applications;

    private final IdentityPolicy identities = new IdentityPolicy();

    @Override
    public boolean isNamed(long accountId, HolderName name) {
        return applications
                .findByAccount(accountId)
                .filter(application -> identities
                        .differing(name.birthName(), name.firstName(), application.record())
                        .isEmpty())
                .isPresent();
    }
}
