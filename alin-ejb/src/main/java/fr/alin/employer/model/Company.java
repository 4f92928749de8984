package fr.alin.employer.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.alin.shared.model.Siret;

/**
 * An establishment as Action Logement's directory knows it, with its housing policy of the day.
 *
 * @param headcount employees of the company
 * @param client whether it pays for AL'in; a company that does not leaves its employees anonymous
 * @param codeRequired whether its employees must give the code it handed out
 */
public record Company(
        Siret siret,
        String name,
        int headcount,
        boolean agricultural,
        boolean temporaryAgency,
        boolean client,
        boolean codeRequired,
        HousingPolicy policy) {

    /** The privacy choices it leaves, in the order they are shown. */
    public List<DataSharingChoice> choices() {
        var left = client ? policy.choices() : Set.of(DataSharingChoice.ANONYMOUS);
        return Stream.of(DataSharingChoice.values()).filter(left::contains).toList();
    }

    /** Whether it cannot validate an application without that; the contract question is for agencies alone. */
    public boolean needs(PolicyField field) {
        return policy.mandatory().contains(field)
                && (field != PolicyField.PERMANENT_AGENCY_CONTRACT || temporaryAgency);
    }

    public ConsentWording wording() {
        return policy.wording();
    }

    public String policyVersion() {
        return policy.version();
    }
}
