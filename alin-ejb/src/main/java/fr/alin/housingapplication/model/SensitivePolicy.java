package fr.alin.housingapplication.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;

/** Need to know (GDPR article 9): the facts on health, disability and violence that each need gives access to. */
public class SensitivePolicy {

    public SensitiveFacts facts(RegisteredApplication record, SensitiveNeed need) {
        var reasons = reasons(need);
        var complements = record.complements();
        var adapts = need == SensitiveNeed.ADAPTED_HOME;
        return new SensitiveFacts(
                record.reasons().stream().filter(reasons::contains).toList(),
                complements.reasonDetails().stream()
                        .filter(detail -> reasons.contains(detail.reason()))
                        .toList(),
                resources(record, need),
                adapts
                        ? complements
                                .disabledPersons()
                                .orElse(complements.disabilities().size())
                        : 0,
                adapts ? equipment(record) : List.of());
    }

    /** The equipment that the home needs. Landlords may see this fact too. */
    public List<AdaptedEquipment> equipment(RegisteredApplication record) {
        return record.complements().disabilities().stream()
                .flatMap(disability -> disability.equipment().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<ResourceKind> resources(RegisteredApplication record, SensitiveNeed need) {
        var kinds = resources(need);
        return Stream.concat(
                        Stream.of(record.applicant()),
                        record.coApplicant().stream().map(CoApplicant::person))
                .flatMap(person -> person.resources().stream())
                .map(MonthlyResource::kind)
                .filter(kinds::contains)
                .distinct()
                .toList();
    }

    private static Set<RequestReason> reasons(SensitiveNeed need) {
        return switch (need) {
            case ADAPTED_HOME -> Set.of(RequestReason.DISABILITY);
            case MEDICAL_URGENCY -> Set.of(RequestReason.HEALTH);
            case SAFETY -> Set.of(RequestReason.FAMILY_VIOLENCE);
        };
    }

    private static Set<ResourceKind> resources(SensitiveNeed need) {
        return need == SensitiveNeed.ADAPTED_HOME
                ? Set.of(
                        ResourceKind.DISABILITY_PENSION,
                        ResourceKind.DISABLED_ADULT_ALLOWANCE,
                        ResourceKind.DISABLED_CHILD_ALLOWANCE)
                : Set.of();
    }
}
