<#assign subject = "AL'in : une candidature suit votre demande">
<@greeting/>
<@p>La demande que vous venez d'importer portait une candidature déjà transmise au bailleur ${landlord} : ${home()}. Elle se poursuit désormais avec votre compte, où vous verrez la suite.</@p>
<@action "Voir mes candidatures" link/>
<@signature/>
