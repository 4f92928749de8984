package fr.alin.employer.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.alin.shared.model.Siret;

/**
 * A company establishment in Action Logement's directory, with its current housing policy.
 *
 * @param headcount employees of the company
 * @param client whether it pays for AL'in; otherwise its employees stay anonymous
 * @param codeRequired whether its employees must enter the code it gave them
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

    /** The data-sharing choices it offers, in display order. */
    public List<DataSharingChoice> choices() {
        var offered = client ? policy.choices() : Set.of(DataSharingChoice.ANONYMOUS);
        return Stream.of(DataSharingChoice.values()).filter(offered::contains).toList();
    }

    /** Whether the field is mandatory for validation; the contract question applies to agencies only. */
    public boolean needs(PolicyField field) {
        return policy.mandatory().contains(field)
                && (field != PolicyField.PERMANENT_AGENCY_CONTRACT || temporaryAgency);
    }

    /** Whether it wants to agree before a dossier of its employees leaves (domain §5). */
    public boolean asksPriorValidation() {
        return policy.priorValidation();
    }

    public ConsentWording wording() {
        return policy.wording();
    }

    public String policyVersion() {
        return policy.version();
    }
}
