package fr.alin.housingapplication.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.HousingWishes;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.UnbornChildren;
import fr.alin.registration.model.WantedHousing;

/**
 * Removes what no employer may see, even of a whole application: social-security numbers, health, disability,
 * pregnancy, violence, social support, and free text that may reveal them (GDPR article 9).
 */
public class CompanySharingPolicy {

    private static final Set<RequestReason> PRIVATE_REASONS =
            Set.of(RequestReason.FAMILY_VIOLENCE, RequestReason.DISABILITY, RequestReason.HEALTH);
    private static final Set<ResourceKind> REVEALING_RESOURCES = Set.of(
            ResourceKind.DISABILITY_PENSION,
            ResourceKind.DISABLED_ADULT_ALLOWANCE,
            ResourceKind.DISABLED_CHILD_ALLOWANCE,
            ResourceKind.PARENTAL_PRESENCE_ALLOWANCE);

    /** The record that a company may read under the widest choice; removed data leave no trace. */
    public RegisteredApplication shared(RegisteredApplication record) {
        return new RegisteredApplication(
                record.number(),
                record.createdOn(),
                record.renewedOn(),
                shared(record.applicant()),
                record.coApplicant().map(co -> new CoApplicant(shared(co.person()), co.link())),
                record.dependants(),
                UnbornChildren.none(),
                record.currentHousing(),
                shared(record.wantedHousing()),
                record.reasons().stream()
                        .filter(reason -> !PRIVATE_REASONS.contains(reason))
                        .toList(),
                Optional.empty(),
                Complements.until(record.expiresOn()));
    }

    private static RegisteredPerson shared(RegisteredPerson person) {
        return new RegisteredPerson(
                shared(person.identity()),
                person.nationality(),
                person.familySituation(),
                person.contact(),
                person.address(),
                person.mailAddress(),
                person.employment(),
                person.taxIncomes(),
                shared(person.resources()),
                person.alimonyPaid(),
                shared(person.dependantResources()),
                Optional.empty());
    }

    private static Identity shared(Identity identity) {
        return new Identity(
                identity.civility(),
                identity.birthName(),
                identity.usageName(),
                identity.firstName(),
                identity.birthDate(),
                Optional.empty());
    }

    /** Keeps the amounts but replaces kinds that reveal health by {@code OTHER}. */
    private static List<MonthlyResource> shared(List<MonthlyResource> resources) {
        return resources.stream()
                .map(resource -> REVEALING_RESOURCES.contains(resource.kind())
                        ? new MonthlyResource(ResourceKind.OTHER, resource.amount())
                        : resource)
                .toList();
    }

    /** Without the wishes: a ground floor, a lift or an adapted home reveal health. */
    private static WantedHousing shared(WantedHousing wanted) {
        return new WantedHousing(
                wanted.kind(),
                wanted.types(),
                wanted.communes(),
                wanted.extended(),
                Optional.empty(),
                wanted.maximumRent(),
                HousingWishes.none());
    }
}
