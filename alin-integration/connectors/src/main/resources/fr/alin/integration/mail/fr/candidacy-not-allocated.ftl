<#assign subject = "AL'in : le logement ne vous est pas attribué">
<@greeting/>
<@replacing former/>
<#if decision == "INADMISSIBLE">
<@p>Le ${date}, la commission d'attribution ${of(landlord)} a jugé votre demande irrecevable pour ce logement : ${home()}.</@p>
<#else>
<@p>Le ${date}, la commission d'attribution ${of(landlord)} ne vous a pas attribué ce logement : ${home()}.</@p>
</#if>
<@p>Le motif transmis par le bailleur se lit, une fois connecté, à la page « Mes candidatures ». Votre candidature est archivée ; vous pouvez postuler à un autre logement.</@p>
<@action "Voir mes candidatures" link/>
<@signature/>
