package fr.alin.housingapplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.housingapplication.model.registered.CoApplicant;
import fr.alin.housingapplication.model.registered.CoApplicantLink;
import fr.alin.housingapplication.model.registered.CurrentHousing;
import fr.alin.housingapplication.model.registered.Dependant;
import fr.alin.housingapplication.model.registered.Employment;
import fr.alin.housingapplication.model.registered.PostalAddress;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.model.registered.RegisteredPerson;
import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.RecordSection;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.CommuneCode;

/** Lays the record out as tab 1 shows it: typed values under label keys, nothing formatted, nothing empty. */
final class RecordSections {

    private final Map<CommuneCode, CommuneLabel> communes;

    RecordSections(List<CommuneLabel> communes) {
        this.communes = communes.stream().collect(Collectors.toMap(CommuneLabel::code, Function.identity()));
    }

    /** The communes whose names the page needs. */
    static Set<CommuneCode> communesOf(RegisteredApplication record) {
        var persons = Stream.concat(
                Stream.of(record.applicant()), record.coApplicant().stream().map(CoApplicant::person));
        return Stream.concat(
                        record.wantedHousing().communes().stream(),
                        persons.flatMap(person -> Stream.of(
                                        person.address().flatMap(PostalAddress::commune),
                                        person.mailAddress().flatMap(PostalAddress::commune),
                                        person.employment().commune())
                                .flatMap(Optional::stream)))
                .collect(Collectors.toSet());
    }

    List<RecordSection> of(RegisteredApplication record) {
        var sections = new ArrayList<RecordSection>();
        sections.addAll(person("record.applicant", record.applicant()));
        record.coApplicant().ifPresent(co -> sections.addAll(person("record.co-applicant", co.person(), co.link())));
        record.dependants().forEach(dependant -> sections.add(dependant(dependant)));
        if (record.unbornChildren().count() > 0) {
            sections.add(new Fields("record.unborn")
                    .add("count", record.unbornChildren().count())
                    .add("expected-on", record.unbornChildren().expectedOn())
                    .section(""));
        }
        sections.add(housing(record.currentHousing()));
        sections.add(wanted(record));
        return List.copyOf(sections);
    }

    private List<RecordSection> person(String key, RegisteredPerson person) {
        return person(key, person, Optional.empty());
    }

    private List<RecordSection> person(String key, RegisteredPerson person, Optional<CoApplicantLink> link) {
        var name = person.identity().fullName();
        return List.of(
                identity(key, person, link).section(name),
                address(key + ".address", person).section(name),
                employment(key + ".employment", person.employment()).section(name),
                income(key + ".income", person).section(name));
    }

    private Fields identity(String key, RegisteredPerson person, Optional<CoApplicantLink> link) {
        var identity = person.identity();
        var contact = person.contact();
        return new Fields(key)
                .add("civility", identity.civility())
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
    }

    private Fields address(String key, RegisteredPerson person) {
        var fields = new Fields(key);
        person.address()
                .ifPresent(address -> fields.add("host", address.host())
                        .add("complement", address.complement())
                        .add("street", street(address))
                        .add("postal-code", address.postalCode())
                        .add("commune", address.commune().map(this::commune)));
        person.mailAddress()
                .ifPresent(address -> fields.add("mail-host", address.host())
                        .add("mail-street", street(address))
                        .add("mail-postal-code", address.postalCode())
                        .add("mail-commune", address.commune().map(this::commune)));
        return fields;
    }

    private Optional<String> street(PostalAddress address) {
        return Optional.of(Stream.of(address.number(), address.street())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .filter(street -> !street.isEmpty());
    }

    private Fields employment(String key, Employment employment) {
        return new Fields(key)
                .add("situation", employment.situation())
                .add("profession", employment.profession())
                .add("employer-name", employment.employerName())
                .add("siret", employment.siret())
                .add("postal-code", employment.postalCode())
                .add("commune", employment.commune().map(this::commune));
    }

    private Fields income(String key, RegisteredPerson person) {
        var fields = new Fields(key);
        person.taxIncomes().forEach(income -> fields.add("tax-income", income));
        person.resources().forEach(resource -> fields.add("resource", resource));
        return fields.add("alimony-paid", person.alimonyPaid());
    }

    private RecordSection dependant(Dependant dependant) {
        var name = Stream.of(dependant.firstName(), dependant.name())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new Fields("record.dependant")
                .add("name", dependant.name())
                .add("first-name", dependant.firstName())
                .add("birth-date", dependant.birthDate())
                .add("sex", dependant.sex())
                .add("kinship", dependant.kinship())
                .add("custody", dependant.custody())
                .section(name);
    }

    private RecordSection housing(CurrentHousing housing) {
        var fields = new Fields("record.current-housing");
        housing.kinds().forEach(kind -> fields.add("kind", kind));
        return fields.add("dwelling-kind", housing.dwellingKind())
                .add("dwelling-type", housing.dwellingType())
                .add("surface", housing.surface())
                .add("occupants", housing.occupants())
                .add("rent", housing.monthlyRent())
                .add("housing-benefit", housing.housingBenefit())
                .add("landlord", housing.landlordName())
                .section("");
    }

    private RecordSection wanted(RegisteredApplication record) {
        var wanted = record.wantedHousing();
        var fields = new Fields("record.wanted-housing");
        fields.add("created-on", record.createdOn()).add("renewed-on", record.renewedOn());
        record.reasons().forEach(reason -> fields.add("reason", reason));
        fields.add("dwelling-kind", wanted.kind());
        wanted.types().forEach(type -> fields.add("dwelling-type", type));
        fields.add("persons", wanted.personsToHouse()).add("maximum-rent", wanted.maximumRent());
        wanted.communes().forEach(code -> fields.add("commune", commune(code)));
        return fields.add("extended", wanted.extended())
                .add("remarks", record.remarks())
                .section("");
    }

    private CommuneLabel commune(CommuneCode code) {
        return communes.getOrDefault(code, new CommuneLabel(code, code.value(), "", ""));
    }

    /** The fields of one section under construction; what the site left out is left out. */
    private static final class Fields {

        private final String key;
        private final List<RecordField> fields = new ArrayList<>();

        private Fields(String key) {
            this.key = key;
        }

        private Fields add(String name, Object value) {
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> add(name, present));
            } else {
                fields.add(new RecordField(key + "." + name, value));
            }
            return this;
        }

        private RecordSection section(String subject) {
            return new RecordSection(key, subject, List.copyOf(fields));
        }
    }
}
