package fr.alin.registration.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An adult who signs the application: the applicant or the co-applicant. */
public record RegisteredPerson(
        Identity identity,
        Optional<Nationality> nationality,
        Optional<FamilySituation> familySituation,
        Contact contact,
        Optional<PostalAddress> address,
        Optional<PostalAddress> mailAddress,
        Employment employment,
        List<TaxIncome> taxIncomes,
        List<MonthlyResource> resources,
        Optional<BigDecimal> alimonyPaid,
        List<MonthlyResource> dependantResources,
        Optional<SocialSupport> support) {

    public RegisteredPerson {
        nationality = Absent.toEmpty(nationality);
        familySituation = Absent.toEmpty(familySituation);
        address = Absent.toEmpty(address);
        mailAddress = Absent.toEmpty(mailAddress);
        taxIncomes = Absent.toEmpty(taxIncomes);
        resources = Absent.toEmpty(resources);
        alimonyPaid = Absent.toEmpty(alimonyPaid);
        dependantResources = Absent.toEmpty(dependantResources);
        support = Absent.toEmpty(support);
    }

    /** Total monthly income declared with this person. */
    public BigDecimal monthlyIncome() {
        return allResources().stream().map(MonthlyResource::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** This person's income and that of the dependants, which the form declares with this person. */
    public List<MonthlyResource> allResources() {
        return Stream.concat(resources.stream(), dependantResources.stream()).toList();
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "RegisteredPerson[masked]";
    }
}
