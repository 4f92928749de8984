<#assign colon = ":">
<#macro greeting><@p>Dear Madam or Sir,</@p></#macro>
<#macro signature><@p>Kind regards,</@p><@lines ["Action Logement Services", "SAS with a share capital of 20,000,000 euros"]/></#macro>
<#macro notYou><@quiet>This was not you? Change your password from AL'in's sign-in page (“Forgotten password”), then tell us on the “Need help?” page.</@quiet></#macro>
<#macro replacing former><#if former?has_content><@p>The landlord has sent us a new decision: this message replaces that of ${former}.</@p></#if></#macro>
<#macro notFor><@quiet>This has nothing to do with you? Ignore this message: unless you act, nothing changes.</@quiet></#macro>
<#function home><#return (dwelling == "ROOM")?then("Room", dwelling) + ", " + city + " (" + offer + ")"></#function>
<#function ordinal rank><#return (["second", "third", "fourth", "fifth"][rank?number - 2])!(rank + "th")></#function>
<#-- Cells of a home: type, surface, city, postal code, rent, last day, alert (may be empty), address. -->
<#function homeTitle cells><#return (cells[0] == "ROOM")?then("Room", cells[0]) + " of " + cells[1] + " m², " + cells[2] + " (" + cells[3] + ")"></#function>
<#function homeFacts cells><#return "€" + cells[4] + " a month with charges, apply until " + cells[5]></#function>
<#function homeAlert cells><#return "Alert “" + cells[6] + "”"></#function>
<#-- A fact of an offer and its value, before or after a change. -->
<#function factName fact><#return {"TYPE": "Type of home", "SURFACE": "Surface", "RENT": "Rent without charges", "CHARGES": "Charges", "STANDARD": "Financing", "AVAILABLE_ON": "Available from", "ACCESSIBLE": "Suited to people with reduced mobility", "CLOSES_ON": "Closing date"}[fact]></#function>
<#function factValue fact value><#switch fact><#case "TYPE"><#return (value == "ROOM")?then("Room", value)><#case "SURFACE"><#return value + " m²"><#case "RENT"><#case "CHARGES"><#return "€" + value + " a month"><#case "ACCESSIBLE"><#return (value == "true")?then("yes", "no")><#default><#return value></#switch></#function>
