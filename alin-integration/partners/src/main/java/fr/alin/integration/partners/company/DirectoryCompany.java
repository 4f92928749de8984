package fr.alin.integration.partners.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An establishment as the directory returns it.
 *
 * @param headcount employees of the company
 * @param code what its employees must type; empty if none
 */
public record DirectoryCompany(
        String siret,
        String name,
        int headcount,
        boolean agricultural,
        boolean temporaryAgency,
        boolean client,
        String code,
        HousingPolicy policy) {

    /**
     * A company's settings for AL'in; the lists hold codes of the directory's API.
     *
     * @param version increases with each change
     */
    public record HousingPolicy(
            String version,
            List<String> mandatory,
            List<String> choices,
            String wording,
            boolean priorValidation,
            String eligibilityText) {

        Map<String, Object> asData() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("version", version);
            data.put("mandatory", mandatory);
            data.put("choices", choices);
            data.put("wording", wording);
            data.put("priorValidation", priorValidation);
            data.put("eligibilityText", eligibilityText);
            return data;
        }
    }

    boolean codeRequired() {
        return !code.isEmpty();
    }

    /** The JSON of this establishment, without its code. */
    Map<String, Object> asData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("siret", siret);
        data.put("name", name);
        data.put("headcount", headcount);
        data.put("agricultural", agricultural);
        data.put("temporaryAgency", temporaryAgency);
        data.put("client", client);
        data.put("codeRequired", codeRequired());
        data.put("policy", policy.asData());
        return data;
    }
}
