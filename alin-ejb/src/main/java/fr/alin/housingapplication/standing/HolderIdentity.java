package fr.alin.housingapplication.standing;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.housingapplication.model.HolderNames;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.IdentityPolicy;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.model.UniqueNumber;

/**
 * Checks whether an application is still in the account holder's name. Differences are stored until a later
 * answer of the site names her again; until then the application is not passed on. Joins the caller's transaction.
 * See decision 58-an-application-in-others-names-waits.
 */
@ApplicationScoped
public class HolderIdentity {

    @Inject
    AccountDirectory accounts;

    private final IdentityPolicy identities = new IdentityPolicy();

    /**
     * @param number the number of the site's answer
     * @return the parts that differ
     */
    public Set<IdentityPart> compare(HousingApplication application, UniqueNumber number, RegisteredApplication fresh) {
        var holder = accounts.holder(application.accountId());
        var name = new HolderNames(holder.birthName(), holder.usageName(), holder.firstName());
        var merged = !number.equals(application.number());
        var differing = identities.differing(name, application.record(), fresh, merged);
        application.standing().compared(differing);
        return differing;
    }
}
