using System.Text.Json;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>The page that is printed: loaded once, filled with page numbers, printed again.</summary>
internal sealed class HalamanPeramban(SaluranDevTools saluran)
{
    // Not shown on the screen, as nobody looks: a long page would be laid out and drawn for nothing. In the first pass all is
    // invisible on paper too: it keeps its place, but is not painted and needs no fonts in the file.
    private const string Awal =
        "<style>@media screen{html{display:none}}</style>"
        + "<style id=\"x-tata\">*{visibility:hidden!important}svg *{display:none!important}</style>";

    // an undecoded picture would be missing on paper
    private const string TungguGambar = "Promise.all([...document.images].map(i=>i.decode().catch(()=>0))).then(()=>0)";

    private const string Isi = """
        (nomor=>{document.getElementById('x-tata')?.remove();
        for(const a of document.querySelectorAll('.daftar a')){
        const h=a.querySelector('.h');if(h)h.textContent=nomor[a.getAttribute('href').slice(1)]??''}})
        """;

    public async Task MuatAsync(string html, CancellationToken batal)
    {
        using var pohon = await saluran.PerintahAsync("Page.getFrameTree", null, batal);
        var bingkai = pohon.RootElement.GetProperty("result").GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString();
        using var muat = await saluran.PerintahAsync("Page.setDocumentContent", j =>
        {
            j.WriteString("frameId", bingkai);
            j.WriteString("html", html.Replace("</head>", Awal + "</head>", StringComparison.Ordinal));
        }, batal);
        await JalankanAsync(TungguGambar, batal);
    }

    /// <summary>Writes the page numbers into the contents and shows everything.</summary>
    public async Task IsiNomorAsync(Dictionary<string, string> label, CancellationToken batal)
    {
        using var aliran = new MemoryStream();
        using (var json = new Utf8JsonWriter(aliran))
        {
            json.WriteStartObject();
            foreach (var (id, nomor) in label)
            {
                json.WriteString(id, nomor);
            }

            json.WriteEndObject();
        }

        await JalankanAsync(Isi + "(" + System.Text.Encoding.UTF8.GetString(aliran.ToArray()) + ")", batal);
    }

    public async Task<byte[]> CetakAsync(bool hanyaTata, CancellationToken batal)
    {
        using var hasil = await saluran.PerintahAsync("Page.printToPDF", j =>
        {
            j.WriteBoolean("preferCSSPageSize", true);
            j.WriteBoolean("displayHeaderFooter", false);
            j.WriteBoolean("printBackground", !hanyaTata);
            j.WriteBoolean("generateTaggedPDF", !hanyaTata);
            j.WriteBoolean("generateDocumentOutline", !hanyaTata);
        }, batal);
        return hasil.RootElement.GetProperty("result").GetProperty("data").GetBytesFromBase64();
    }

    private async Task JalankanAsync(string ungkapan, CancellationToken batal)
    {
        using var hasil = await saluran.PerintahAsync("Runtime.evaluate", j =>
        {
            j.WriteString("expression", ungkapan);
            j.WriteBoolean("awaitPromise", true);
            j.WriteBoolean("returnByValue", true);
        }, batal);
        if (hasil.RootElement.GetProperty("result").TryGetProperty("exceptionDetails", out var galat))
        {
            throw new InvalidOperationException(galat.GetRawText());
        }
    }
}
