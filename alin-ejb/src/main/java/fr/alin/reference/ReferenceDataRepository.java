package fr.alin.reference;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.reference.view.CategoryDefinition;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.DataSource;
import fr.alin.reference.view.FormerCommune;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.RentStandard;

/** Reads all reference data to be cached: five statements, some 38 000 rows. */
@ApplicationScoped
class ReferenceDataRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Incremented by each change of the data. */
    public long version() {
        return ((Number) entities.createNativeQuery("select version from reference_version where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** Reads the version first, so that a simultaneous change is detected by the next check. */
    public ReferenceData read() {
        return new ReferenceData(version(), communes(), formerCommunes(), ceilings(), categories());
    }

    /** Sources and licences, by code. */
    public List<DataSource> sources() {
        return rows("select code, source, licence, effective_from from data_source order by code")
                .map(row -> new DataSource(
                        (String) row[0], (String) row[1], (String) row[2], ((Date) row[3]).toLocalDate()))
                .toList();
    }

    private List<Commune> communes() {
        return rows("""
                select code, name, latitude, longitude, population, postal_codes, department_code, parent_code,
                       resource_zone, abc_zone, abc_effective_from
                from commune order by code""").map(ReferenceDataRepository::commune).toList();
    }

    private static Commune commune(Object[] row) {
        var code = new CommuneCode((String) row[0]);
        var point =
                new CommunePoint(code, (String) row[1], degrees(row[2]), degrees(row[3]), ((Number) row[4]).intValue());
        var abc = (String) row[9];
        var zoning = new Zoning(
                code,
                CeilingZone.valueOf((String) row[8]),
                CeilingZone.ofAbc(abc),
                abc.intern(),
                ((Date) row[10]).toLocalDate());
        return new Commune(
                point,
                List.of(((String) row[5]).split(" ")),
                (String) row[6],
                Optional.ofNullable((String) row[7]).map(CommuneCode::new),
                zoning);
    }

    private List<FormerCommune> formerCommunes() {
        return rows("select code, name, commune_code from former_commune order by code")
                .map(row -> new FormerCommune(
                        new CommuneCode((String) row[0]), (String) row[1], new CommuneCode((String) row[2])))
                .toList();
    }

    private IncomeCeilings ceilings() {
        return new IncomeCeilings(rows("""
                select standard, zone, category, effective_from, amount, derived, source from income_ceiling""")
                .map(row -> new CeilingRow(
                        RentStandard.valueOf((String) row[0]),
                        CeilingZone.valueOf((String) row[1]),
                        ((Number) row[2]).intValue(),
                        ((Date) row[3]).toLocalDate(),
                        (BigDecimal) row[4],
                        (Boolean) row[5],
                        (String) row[6]))
                .toList());
    }

    private List<CategoryDefinition> categories() {
        return rows("select category, definition_fr, definition_en from household_category order by category")
                .map(row -> new CategoryDefinition(((Number) row[0]).intValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    private static double degrees(Object column) {
        return ((BigDecimal) column).doubleValue();
    }

    private Stream<Object[]> rows(String sql) {
        return ((List<?>) entities.createNativeQuery(sql).getResultList())
                .stream().map(Object[].class::cast);
    }
}
