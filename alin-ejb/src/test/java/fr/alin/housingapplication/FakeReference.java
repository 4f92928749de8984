package fr.alin.housingapplication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.UnknownTerritory;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.SiteKind;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.reference.view.SiteConnection;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;

/**
 * Reference data of a small France: Paris and its neighbours on the national site, Finistère by JMS, Ille-et-Vilaine
 * not connected.
 */
public class FakeReference extends ReferenceService {

    private static final RegistrationSite NATIONAL = new RegistrationSite(
            "NATIONAL",
            "demande-logement-social.gouv.fr",
            "https://national.example",
            SiteKind.NATIONAL,
            Optional.of(new SiteConnection("NATIONAL", "SOAP", "national")));
    private static final RegistrationSite FINISTERE = new RegistrationSite(
            "029",
            "demandelogement29.fr",
            "https://29.example",
            SiteKind.LOCAL,
            Optional.of(new SiteConnection("029", "JMS", "registration.029.requests")));
    private static final RegistrationSite RENNES =
            new RegistrationSite("035", "demandelogement35.fr", "https://35.example", SiteKind.LOCAL, Optional.empty());

    @Override
    public RegistrationSite siteOf(String territory) {
        return switch (territory) {
            case "111" -> NATIONAL;
            case "029" -> FINISTERE;
            case "035" -> RENNES;
            default -> throw new UnknownTerritory(territory);
        };
    }

    @Override
    public List<CommuneLabel> communes(Collection<CommuneCode> codes) {
        return codes.stream()
                .map(code -> new CommuneLabel(code, "Commune " + code.value(), "75000", "75"))
                .toList();
    }

    @Override
    public Set<CommuneCode> withArrondissements(Collection<CommuneCode> codes) {
        return new LinkedHashSet<>(codes);
    }

    /** Rent zones: Paris is expensive, everything else is "region". */
    @Override
    public Map<CommuneCode, Zoning> zonings(Collection<CommuneCode> codes) {
        return codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> new Zoning(
                                code,
                                code.value().startsWith("75") ? CeilingZone.PARIS_ADJOINING : CeilingZone.OTHER_REGIONS,
                                CeilingZone.B1,
                                "B1",
                                LocalDate.of(2014, 10, 1))));
    }

    @Override
    public Set<CommuneCode> neighboursOf(Collection<CommuneCode> codes, String territory) {
        return Set.of(new CommuneCode("75112"));
    }

    @Override
    public Set<String> departmentsOf(Collection<CommuneCode> codes, String territory) {
        return Set.of("75", "92");
    }
}
