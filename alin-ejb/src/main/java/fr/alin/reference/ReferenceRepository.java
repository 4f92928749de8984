package fr.alin.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.reference.model.SiteKind;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.reference.view.Department;
import fr.alin.reference.view.DepartmentSite;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.persistence.SqlArray;

/**
 * Reads the reference tables; one statement per query, however many communes are asked for.
 * See decision 13-reference-data-by-copy.
 */
@ApplicationScoped
class ReferenceRepository {

    private static final String SITE_COLUMNS = "s.code, s.label, s.url, s.kind, c.protocol, c.endpoint";

    /** The connection of each site s on the day ?1. */
    private static final String CONNECTED = """
            registration_site s left join lateral (
              select protocol, endpoint from registration_site_connection
              where site_code = s.code and effective_from <= cast(?1 as date)
                and (effective_to is null or effective_to >= cast(?1 as date))
              order by effective_from desc limit 1) c on true""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** The site of a territory; the eight departments of Île-de-France share one. */
    public Optional<RegistrationSite> siteOfTerritory(String territory, LocalDate on) {
        return siteWhere(
                "exists (select 1 from department where site_code = s.code and territory = ?2)", on, territory);
    }

    public Optional<RegistrationSite> siteOfDepartment(String departmentCode, LocalDate on) {
        return siteWhere(
                "exists (select 1 from department where site_code = s.code and code = ?2)", on, departmentCode);
    }

    public Optional<RegistrationSite> site(String code, LocalDate on) {
        return siteWhere("s.code = ?2", on, code);
    }

    /** All sites, by code. */
    public List<RegistrationSite> sites(LocalDate on) {
        return rows("select %s from %s order by s.code".formatted(SITE_COLUMNS, CONNECTED), on).stream()
                .map(row -> site(row, 0))
                .toList();
    }

    private Optional<RegistrationSite> siteWhere(String condition, LocalDate on, String value) {
        return rows("select %s from %s where %s".formatted(SITE_COLUMNS, CONNECTED, condition), on, value).stream()
                .map(row -> site(row, 0))
                .findFirst();
    }

    private static RegistrationSite site(Object[] row, int first) {
        var code = text(row[first]);
        var connection = Optional.ofNullable(row[first + 4])
                .map(protocol -> new SiteConnection(code, text(protocol), text(row[first + 5])));
        return new RegistrationSite(
                code, text(row[first + 1]), text(row[first + 2]), SiteKind.valueOf(text(row[first + 3])), connection);
    }

    public List<Department> departments() {
        return rows("select code, name from department order by code").stream()
                .map(row -> new Department(text(row[0]), text(row[1])))
                .toList();
    }

    public List<DepartmentSite> departmentSites(LocalDate on) {
        return rows("""
                select d.code, d.name, r.name, d.territory, %s
                from department d
                  join region r on r.code = d.region_code
                  join %s on s.code = d.site_code
                order by d.code""".formatted(SITE_COLUMNS, CONNECTED), on).stream()
                .map(row -> new DepartmentSite(
                        new Department(text(row[0]), text(row[1])), text(row[2]), text(row[3]), site(row, 4)))
                .toList();
    }

    public List<CommuneLabel> communes(Collection<CommuneCode> codes) {
        return rows("""
                select code, name, postal_code, department_code
                from commune
                where code = any (cast(?1 as varchar[]))
                union all
                select f.code, f.name || ' (' || c.name || ')', c.postal_code, c.department_code
                from former_commune f join commune c on c.code = f.commune_code
                where f.code = any (cast(?1 as varchar[]))
                order by 2, 1""", SqlArray.of(codes, CommuneCode::value)).stream()
                .map(row -> new CommuneLabel(new CommuneCode(text(row[0])), text(row[1]), text(row[2]), text(row[3])))
                .toList();
    }

    public Set<CommuneCode> withArrondissements(Collection<CommuneCode> codes) {
        return communeCodes("""
                select coalesce(f.commune_code, asked.code)
                from unnest(cast(?1 as varchar[])) asked (code) left join former_commune f on f.code = asked.code
                union
                select code from commune where parent_code = any (cast(?1 as varchar[]))
                order by 1""", SqlArray.of(codes, CommuneCode::value));
    }

    public Set<CommuneCode> neighboursOf(Collection<CommuneCode> codes) {
        return communeCodes("""
                select distinct neighbour_code from commune_neighbour
                where commune_code = any (cast(?1 as varchar[]))
                  and neighbour_code <> all (cast(?1 as varchar[]))
                order by neighbour_code""", SqlArray.of(codes, CommuneCode::value));
    }

    public Set<CommuneCode> neighboursWithin(Collection<CommuneCode> codes, String territory) {
        return communeCodes("""
                select distinct n.neighbour_code
                from commune_neighbour n
                  join commune c on c.code = n.neighbour_code
                  join department d on d.code = c.department_code
                where n.commune_code = any (cast(?1 as varchar[]))
                  and n.neighbour_code <> all (cast(?1 as varchar[]))
                  and d.territory = ?2
                order by n.neighbour_code""", SqlArray.of(codes, CommuneCode::value), territory);
    }

    public Set<String> departmentsWithin(Collection<CommuneCode> codes, String territory) {
        return texts("""
                select distinct d.code
                from commune c join department d on d.code = c.department_code
                where c.code = any (cast(?1 as varchar[])) and d.territory = ?2
                order by d.code""", SqlArray.of(codes, CommuneCode::value), territory);
    }

    private Set<CommuneCode> communeCodes(String sql, Object... parameters) {
        return texts(sql, parameters).stream()
                .map(CommuneCode::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> texts(String sql, Object... parameters) {
        return query(sql, parameters)
                .map(ReferenceRepository::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        return query(sql, parameters).map(Object[].class::cast).toList();
    }

    private Stream<?> query(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<?>) query.getResultList()).stream();
    }

    private static String text(Object column) {
        return (String) column;
    }
}
