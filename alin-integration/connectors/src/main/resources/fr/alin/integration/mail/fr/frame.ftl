<#-- "de" or "d'" with the name that follows. -->
<#function of name><#return name?matches("[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜÆŒ].*", "is")?then("d'", "de ") + name></#function>
<#assign colon = " :">
<#macro greeting><@p>Madame, Monsieur,</@p></#macro>
<#macro signature><@p>Bien cordialement,</@p><@lines ["Action Logement Services", "SAS au capital de 20.000.000 d'euros"]/></#macro>
<#macro notYou><@quiet>Vous n'êtes pas à l'origine de cette démarche ? Changez votre mot de passe depuis la page de connexion d'AL'in (« Mot de passe oublié »), puis signalez-le-nous à la page « Besoin d'aide ».</@quiet></#macro>
<#macro replacing former><#if former?has_content><@p>Le bailleur nous a transmis une nouvelle décision : ce message remplace celui du ${former}.</@p></#if></#macro>
<#macro notFor><@quiet>Cette démarche ne vous concerne pas ? Ignorez ce message : sans action de votre part, rien ne change.</@quiet></#macro>
<#function home><#return (dwelling == "ROOM")?then("Chambre", dwelling) + ", " + city + " (" + offer + ")"></#function>
<#function ordinal rank><#return (["deuxième", "troisième", "quatrième", "cinquième"][rank?number - 2])!(rank + "e")></#function>
<#-- Cells of a home: type, surface, city, postal code, rent, last day, alert (may be empty), address. -->
<#function homeTitle cells><#return (cells[0] == "ROOM")?then("Chambre", cells[0]) + " de " + cells[1] + " m², " + cells[2] + " (" + cells[3] + ")"></#function>
<#function homeFacts cells><#return cells[4] + " € par mois charges comprises, candidature jusqu'au " + cells[5]></#function>
<#function homeAlert cells><#return "Alerte « " + cells[6] + " »"></#function>
<#-- A fact of an offer and its value, before or after a change. -->
<#function factName fact><#return {"TYPE": "Type de logement", "SURFACE": "Surface", "RENT": "Loyer hors charges", "CHARGES": "Charges", "STANDARD": "Financement", "AVAILABLE_ON": "Disponible dès le", "ACCESSIBLE": "Adapté aux personnes à mobilité réduite", "CLOSES_ON": "Date limite de candidature"}[fact]></#function>
<#function factValue fact value><#switch fact><#case "TYPE"><#return (value == "ROOM")?then("Chambre", value)><#case "SURFACE"><#return value + " m²"><#case "RENT"><#case "CHARGES"><#return value + " € par mois"><#case "ACCESSIBLE"><#return (value == "true")?then("oui", "non")><#default><#return value></#switch></#function>
