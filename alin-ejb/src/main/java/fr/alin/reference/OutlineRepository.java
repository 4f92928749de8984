package fr.alin.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.reference.view.Outline;
import fr.alin.shared.model.CommuneCode;

/** Reads all outlines to be kept in memory: three statements, some 35 000 rows. */
@ApplicationScoped
class OutlineRepository {

    private static final String IN_PARTS = """
            exists (select 1 from commune part join commune_outline o on o.commune_code = part.code
                    where part.parent_code = commune_outline.commune_code)""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Communes and arrondissements, without the cities of {@link #cities}. */
    public Map<CommuneCode, Outline> communes() {
        return rows(
                "select commune_code, rings from commune_outline where not %s order by commune_code"
                        .formatted(IN_PARTS),
                CommuneCode::new);
    }

    /** The cities whose arrondissements have outlines of their own. */
    public Map<CommuneCode, Outline> cities() {
        return rows(
                "select commune_code, rings from commune_outline where %s order by commune_code".formatted(IN_PARTS),
                CommuneCode::new);
    }

    /** By code of the department. */
    public Map<String, Outline> departments() {
        return rows("select department_code, rings from department_outline order by department_code", code -> code);
    }

    private <K> Map<K, Outline> rows(String sql, Function<String, K> key) {
        var outlines = new LinkedHashMap<K, Outline>();
        for (var row : (List<?>) entities.createNativeQuery(sql).getResultList()) {
            var columns = (Object[]) row;
            outlines.put(key.apply((String) columns[0]), Outline.of((String) columns[1]));
        }
        return outlines;
    }
}
