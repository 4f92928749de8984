package fr.alin.housingapplication.view;

import java.util.List;
import java.util.Set;

import fr.alin.account.view.AccountHolder;
import fr.alin.housingapplication.model.IdentityPart;

/**
 * The present name of an account holder whose application is no longer in her name.
 *
 * @param usageName often empty
 */
public record UnconfirmedHolder(String birthName, String usageName, String firstName, List<IdentityPart> differing) {

    public static UnconfirmedHolder of(AccountHolder holder, Set<IdentityPart> differing) {
        return new UnconfirmedHolder(
                holder.birthName(),
                holder.usageName(),
                holder.firstName(),
                differing.stream().sorted().toList());
    }

    /** Masked: it is personal data. */
    @Override
    public String toString() {
        return "UnconfirmedHolder" + differing;
    }
}
