<#assign colon = ":">
<#macro greeting><@p>Dear Madam or Sir,</@p></#macro>
<#macro signature><@p>Kind regards,</@p><@lines ["Action Logement Services", "SAS with a share capital of 20,000,000 euros"]/></#macro>
<#macro notYou><@quiet>This was not you? Change your password from AL'in's sign-in page (“Forgotten password”), then tell us on the “Need help?” page.</@quiet></#macro>
<#macro notFor><@quiet>This has nothing to do with you? Ignore this message: unless you act, nothing changes.</@quiet></#macro>
<#function home><#return (dwelling == "ROOM")?then("Room", dwelling) + ", " + city + " (" + offer + ")"></#function>
