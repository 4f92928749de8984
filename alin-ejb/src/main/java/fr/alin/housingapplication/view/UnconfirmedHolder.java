package fr.alin.housingapplication.view;

import java.util.List;
import java.util.Set;

import fr.alin.account.view.AccountHolder;
import fr.alin.housingapplication.model.IdentityPart;

/**
 * Who holds the account of an application that is not in her name any more, by the present name.
 *
 * @param usageName empty for most
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
