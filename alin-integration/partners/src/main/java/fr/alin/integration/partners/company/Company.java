package fr.alin.integration.partners.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An establishment as the directory answers about it.
 *
 * @param headcount employees of the company
 * @param code what its employees must type, empty when it has none
 */
public record Company(
        String siret,
        String name,
        int headcount,
        boolean agricultural,
        boolean temporaryAgency,
        boolean client,
        String code,
        HousingPolicy policy) {

    /**
     * What a company decided on AL'in; lists hold the codes of the directory's answer.
     *
     * @param version changes with each decision
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

    /** The answer to a question for this establishment; its code is never told. */
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
