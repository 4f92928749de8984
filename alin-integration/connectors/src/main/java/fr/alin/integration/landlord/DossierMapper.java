package fr.alin.integration.landlord;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeFactory;

import fr.alin.candidacy.port.LandlordDossier;
import fr.alin.contract.landlord.Adaptation;
import fr.alin.contract.landlord.Civility;
import fr.alin.contract.landlord.Dossier;
import fr.alin.contract.landlord.DossierAssessment;
import fr.alin.contract.landlord.Employment;
import fr.alin.contract.landlord.EmploymentHolder;
import fr.alin.contract.landlord.Household;
import fr.alin.contract.landlord.Person;
import fr.alin.contract.landlord.Priority;
import fr.alin.contract.landlord.Resources;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.DossierPerson;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;
import fr.alin.shared.time.TimeZones;

/** Maps a dossier to the message for landlords, with only the data that they need to examine it. */
final class DossierMapper {

    /** As in the schema. */
    private static final int MOST_DEPENDANTS = 20;

    private static final int SHORT_TEXT = 120;

    Dossier toMessage(LandlordDossier dossier) {
        var application = dossier.application();
        var message = new Dossier();
        message.setMessageId(
                "dossier-" + dossier.candidacyReference()); // one dossier a candidacy: known again when resent
        message.setLandlord(dossier.offer().landlordCode());
        message.setSentAt(dossier.sentAt().atZone(TimeZones.PARIS).toOffsetDateTime());
        message.setCandidacy(dossier.candidacyReference());
        message.setOffer(dossier.offer().reference().value());
        message.setAppliedOn(day(dossier.submittedAt()));
        message.setApprovedOn(day(dossier.approvedAt()));
        message.setPosition(dossier.position().rank());
        message.setUniqueNumber(application.number().value());
        message.setRegisteredOn(application.registeredOn());
        message.setApplicant(applicant(application));
        application.coApplicant().map(DossierMapper::person).ifPresent(message::setCoApplicant);
        message.setHousehold(household(application));
        message.setResources(resources(application));
        employment(application).ifPresent(message::setEmployment);
        message.setAssessment(assessment(dossier));
        return message;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TimeZones.PARIS);
    }

    private static Person applicant(ApplicationDossier application) {
        var person = person(application.applicant());
        application.mobile().map(MobilePhone::value).ifPresent(person::setPhone);
        application.email().map(EmailAddress::value).ifPresent(person::setEmail);
        return person;
    }

    private static Person person(DossierPerson adult) {
        var person = new Person();
        adult.civility().map(Enum::name).map(Civility::fromValue).ifPresent(person::setCivility);
        person.setBirthName(adult.birthName());
        person.setFirstName(adult.firstName());
        person.setBirthDate(adult.birthDate());
        return person;
    }

    private static Household household(ApplicationDossier application) {
        var household = new Household();
        household.setPersons(application.householdSize());
        household.setUnborn(BigInteger.valueOf(application.unbornChildren()));
        application.household().dependants().stream()
                .limit(MOST_DEPENDANTS)
                .map(DossierMapper::dependant)
                .forEach(household.getDependant()::add);
        application.adaptations().stream()
                .map(adaptation -> Adaptation.fromValue(adaptation.name()))
                .forEach(household.getAdaptation()::add);
        return household;
    }

    private static Household.Dependant dependant(HouseholdMember member) {
        var dependant = new Household.Dependant();
        dependant.setBirthDate(member.birthDate());
        return dependant;
    }

    /** The employer to which the application is attached; none without its name. */
    private static Optional<Employment> employment(ApplicationDossier application) {
        if (application.employerName().isBlank()) {
            return Optional.empty();
        }
        var employment = new Employment();
        employment.setHolder(EmploymentHolder.fromValue(application.attachedTo().name()));
        employment.setEmployerName(shortText(application.employerName()));
        application.employerSiret().map(Siret::value).ifPresent(employment::setSiret);
        return Optional.of(employment);
    }

    private static DossierAssessment assessment(LandlordDossier dossier) {
        var seen = dossier.assessment();
        var assessment = new DossierAssessment();
        seen.category().ifPresent(assessment::setCategory);
        seen.effort().ifPresent(effort -> {
            assessment.setEffortPercent(effort.ratePercent());
            assessment.setRemainingMonthly(effort.remaining());
        });
        dossier.application().priorities().stream()
                .map(priority -> Priority.fromValue(priority.name()))
                .forEach(assessment.getPriority()::add);
        return assessment;
    }

    /** An employer's name may be longer here than in the contract. */
    private static String shortText(String text) {
        if (text.length() <= SHORT_TEXT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(SHORT_TEXT - 2)) ? SHORT_TEXT - 2 : SHORT_TEXT - 1;
        return text.substring(0, end) + "…";
    }

    private static Resources resources(ApplicationDossier application) {
        var resources = new Resources();
        resources.setMonthlyIncome(application.monthlyIncome());
        resources.setHousingBenefit(application.housingBenefit());
        taxIncomesByYear(application)
                .forEach((year, amount) -> resources.getTaxIncome().add(taxIncome(year, amount)));
        application
                .provenIncome()
                .map(ProvenIncome::income)
                .map(DossierMapper::lastTwelveMonths)
                .ifPresent(resources::setLastTwelveMonths);
        return resources;
    }

    /** Tax incomes of applicant and co-applicant, added by year. Years without an amount are left out. */
    private static Map<Integer, BigDecimal> taxIncomesByYear(ApplicationDossier application) {
        var byYear = new TreeMap<Integer, BigDecimal>();
        Stream.concat(Stream.of(application.applicant()), application.coApplicant().stream())
                .flatMap(adult -> adult.taxIncomes().stream())
                .forEach(income ->
                        income.amount().ifPresent(amount -> byYear.merge(income.year(), amount, BigDecimal::add)));
        return byYear;
    }

    private static Resources.LastTwelveMonths lastTwelveMonths(RecentIncome proven) {
        var income = new Resources.LastTwelveMonths();
        income.setUntil(DatatypeFactory.newDefaultInstance()
                .newXMLGregorianCalendar(proven.lastMonth().toString()));
        income.setAmount(proven.amount());
        return income;
    }

    private static Resources.TaxIncome taxIncome(int year, BigDecimal amount) {
        var income = new Resources.TaxIncome();
        income.setYear(DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar(Integer.toString(year)));
        income.setAmount(amount);
        return income;
    }
}
