package fr.alin.housingapplication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.HousingPolicy;
import fr.alin.employer.model.PolicyField;
import fr.alin.employer.port.CompanyDirectory;
import fr.alin.employer.port.DirectoryUnavailable;
import fr.alin.shared.model.Siret;

/** A company directory with configurable companies and failures. */
public class FakeCompanies implements CompanyDirectory {

    public static final String CODE = "ALS-2026";

    public final Map<Siret, Company> known = new HashMap<>();
    public boolean down;
    public int asked;
    public int codesChecked;

    /** Knows a company that offers all choices and requires no fields. */
    public static Company client() {
        return company(false, new HousingPolicy("1", Set.of(), Set.of(DataSharingChoice.values()), null, false, ""));
    }

    public static Company withCode() {
        return company(true, client().policy());
    }

    public static Company needing(PolicyField... fields) {
        return company(
                false,
                new HousingPolicy(
                        "2",
                        Set.of(fields),
                        Set.of(DataSharingChoice.values()),
                        ConsentWording.VARIANT_A,
                        true,
                        "Un an d'ancienneté"));
    }

    public static Company leaving(DataSharingChoice... choices) {
        return company(false, new HousingPolicy("3", Set.of(), Set.of(choices), ConsentWording.VARIANT_B, false, ""));
    }

    public static Company ofSize(int headcount, boolean agricultural) {
        return new Company(
                Registered.SIRET, "PETITS CHAMPS", headcount, agricultural, false, true, false, client().policy());
    }

    private static Company company(boolean codeRequired, HousingPolicy policy) {
        return new Company(
                Registered.SIRET, "ACTION LOGEMENT SERVICES", 18000, false, true, true, codeRequired, policy);
    }

    @Override
    public Optional<Company> find(Siret siret) {
        answer();
        return Optional.ofNullable(known.get(siret));
    }

    @Override
    public boolean accepts(Siret siret, String code) {
        answer();
        codesChecked++;
        return CODE.equals(code);
    }

    private void answer() {
        asked++;
        if (down) {
            throw new DirectoryUnavailable("silent");
        }
    }
}
