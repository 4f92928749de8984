<#assign subject = "AL'in : le logement ne vous est pas attribué">
<@greeting/>
<#if decision == "INADMISSIBLE">
<@p>La commission d'attribution de ${landlord} a jugé votre demande irrecevable pour ce logement : ${home()}.</@p>
<#else>
<@p>La commission d'attribution de ${landlord} ne vous a pas attribué ce logement : ${home()}.</@p>
</#if>
<@p>Le bailleur vous en donnera les motifs par courrier. Votre candidature est archivée ; vous pouvez postuler à un autre logement.</@p>
<@action "Voir mes candidatures" link/>
<@notYou/>
<@signature/>
