package fr.alin.housingapplication.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.housingapplication.view.RecordSection;
import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.Employment;
import fr.alin.registration.model.PostalAddress;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.SocialSupport;
import fr.alin.registration.model.UnknownCode;

/** The sections about a person who signs: identity, address, employment and income. */
final class PersonSections {

    private final CommuneNames communes;
    private final List<UnknownCode> unknown;

    PersonSections(CommuneNames communes, List<UnknownCode> unknown) {
        this.communes = communes;
        this.unknown = unknown;
    }

    List<RecordSection> of(String key, int place, RegisteredPerson person, Optional<CoApplicantLink> link) {
        var name = person.identity().fullName();
        return List.of(
                identity(fields(key, place), person, link).section(name),
                address(fields(key + ".address", place), person).section(name),
                employment(fields(key + ".employment", place), person.employment())
                        .section(name),
                income(fields(key + ".income", place), person).section(name));
    }

    private SectionFields fields(String key, int place) {
        return new SectionFields(key, place, unknown);
    }

    private SectionFields identity(SectionFields fields, RegisteredPerson person, Optional<CoApplicantLink> link) {
        var identity = person.identity();
        var contact = person.contact();
        fields.add("civility", identity.civility())
                .add("link", link)
                .add("nationality", person.nationality())
                .add("usage-name", identity.usageName())
                .add("birth-name", identity.birthName())
                .add("first-name", identity.firstName())
                .add("social-security-number", identity.socialSecurityPrefix())
                .add("birth-date", identity.birthDate())
                .add("family-situation", person.familySituation())
                .add("mobile", contact.mobile())
                .add("landline", contact.landline())
                .add("email", contact.email())
                .add("accepts-mail", contact.acceptsMail())
                .add("accepts-sms", contact.acceptsSms());
        return support(fields, person.support());
    }

    private static SectionFields support(SectionFields fields, Optional<SocialSupport> support) {
        return fields.add("support", support.isPresent() ? Optional.of(true) : Optional.empty())
                .add("support-structure", support.flatMap(SocialSupport::structure))
                .add("support-worker", support.flatMap(SocialSupport::worker))
                .add("support-phone", support.flatMap(SocialSupport::phone))
                .add("support-email", support.flatMap(SocialSupport::email))
                .add("support-receives-the-same", support.flatMap(SocialSupport::receivesTheSame));
    }

    private SectionFields address(SectionFields fields, RegisteredPerson person) {
        var home = person.address();
        var mail = person.mailAddress();
        return fields.add("host", home.flatMap(PostalAddress::host))
                .add("complement", home.flatMap(PostalAddress::complement))
                .add("street", home.flatMap(PersonSections::street))
                .add("postal-code", home.flatMap(PostalAddress::postalCode))
                .add("commune", home.flatMap(PostalAddress::commune).map(communes::of))
                .add("country", home.flatMap(PostalAddress::country))
                .add("abroad", home.map(PostalAddress::abroad).filter(abroad -> abroad))
                .add("mail-host", mail.flatMap(PostalAddress::host))
                .add("mail-complement", mail.flatMap(PostalAddress::complement))
                .add("mail-street", mail.flatMap(PersonSections::street))
                .add("mail-postal-code", mail.flatMap(PostalAddress::postalCode))
                .add("mail-commune", mail.flatMap(PostalAddress::commune).map(communes::of))
                .add("mail-country", mail.flatMap(PostalAddress::country));
    }

    private static Optional<String> street(PostalAddress address) {
        return Optional.of(Stream.of(address.number(), address.street())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .filter(street -> !street.isEmpty());
    }

    private SectionFields employment(SectionFields fields, Employment employment) {
        var details = employment.details();
        return fields.add("situation", employment.situation())
                .add("profession", employment.profession())
                .add("sector", details.sector())
                .add("employer-name", employment.employerName())
                .add("siret", employment.siret())
                .add("siret", details.rejectedSiret().map(text -> new UnrecognisedValue(text, false)))
                .add("work-postal-code", employment.postalCode())
                .add("commune", employment.commune().map(communes::of))
                .add("works-abroad", Optional.of(details.abroad()).filter(abroad -> abroad))
                .add("unemployed-over-a-year", details.unemployedOverAYear())
                .add("unemployment-ended-on", details.unemploymentEndedOn());
    }

    private static SectionFields income(SectionFields fields, RegisteredPerson person) {
        return fields.add("tax-income", person.taxIncomes())
                .add("resource", person.resources())
                .add("dependant-resource", person.dependantResources())
                .add("alimony-paid", person.alimonyPaid());
    }
}
