using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>
/// Makes of a browser's PDF one that can be archived (PDF/A-2a, ISO 19005-2): metadata as XMP, what its colours mean, an identity, and the
/// page numbers as they are printed. Tags, language, outline and embedded fonts the browser writes itself. What is added stands behind
/// what is there, and replaces its catalogue.
/// </summary>
internal static partial class ArsipPdf
{
    private const string Bom = "\ufeff";

    // names of PDF 2.0 that the browser uses, and what they are in the version that is archived (ISO 32000-1, 14.8.4)
    private const string Peran = "/Em /Span /Strong /Span /Title /P /Aside /Div /FENote /Note /Sub /Span /DocumentFragment /Div";

    /// <summary>The same file with what an archive asks for.</summary>
    /// <param name="pdf">What the browser printed, whole; not signed yet.</param>
    /// <param name="naskah">The document.</param>
    /// <param name="label">Page labels: page from 0, and how it and those after it are counted.</param>
    /// <exception cref="InvalidDataException">The file is not built as expected.</exception>
    public static byte[] Lengkapi(byte[] pdf, Naskah naskah, IReadOnlyList<(int Halaman, PenomoranHalaman Jenis)> label)
    {
        var objek = new ObjekPdf(pdf);
        var (akar, ukuran) = (Ambil(Akar(), objek.Ekor, "Root"), Ambil(Banyak(), objek.Ekor, "Size"));
        var katalog = objek.Isi(akar).TrimEnd();
        var awal = katalog.IndexOf("<<", StringComparison.Ordinal);
        if (awal < 0 || !katalog.EndsWith(">>", StringComparison.Ordinal))
        {
            throw new InvalidDataException("PDF tanpa katalog");
        }

        var saat = Pembuatan().Match(objek.Isi(Ambil(Keterangan(), objek.Ekor, "Info"))) is { Success: true } m ? m.Groups[1].Value : "";
        var (info, profil, niat, xmp) = (ukuran, ukuran + 1, ukuran + 2, ukuran + 3);
        var t = new Tambahan(pdf);
        t.Objek(akar, Latin($"{katalog[awal..^2]}\n/Metadata {xmp} 0 R\n/OutputIntents [{niat} 0 R]\n/PageLabels <</Nums [{Label(label)}]>>\n"
            + $"{(katalog.Contains("/Lang", StringComparison.Ordinal) ? "" : $"/Lang ({naskah.Bahasa})")}>>"));
        t.Objek(info, Latin($"<</Title {Teks(naskah.Judul)}\n/Author {Teks(naskah.Instansi)}\n/Creator (Akuntabel)\n/Producer (Akuntabel)"
            + $"{(saat.Length > 0 ? $"\n/CreationDate ({saat})\n/ModDate ({saat})" : "")}>>"));
        if (AkarSusunan().Match(katalog) is { Success: true } susunan && int.Parse(susunan.Groups[1].Value, CultureInfo.InvariantCulture) is var nomor
            && objek.Isi(nomor).TrimEnd() is var pohon && pohon.EndsWith(">>", StringComparison.Ordinal) && !pohon.Contains("/RoleMap", StringComparison.Ordinal))
        {
            t.Objek(nomor, Latin($"{pohon[pohon.IndexOf("<<", StringComparison.Ordinal)..^2]}\n/RoleMap <<{Peran}>>>>"));
        }

        t.Aliran(profil, "/N 3 /Filter /FlateDecode", Padat(ProfilWarna.Srgb));
        t.Objek(niat, Latin($"<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ({ProfilWarna.Nama}) /Info ({ProfilWarna.Nama})"
            + $" /DestOutputProfile {profil} 0 R>>"));
        t.Aliran(xmp, "/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp(naskah, saat)));
        return t.Selesai($"/Size {xmp + 1}\n/Root {akar} 0 R\n/Info {info} 0 R\n/Prev {objek.Tabel}");
    }

    private static string Label(IReadOnlyList<(int Halaman, PenomoranHalaman Jenis)> label)
    {
        IEnumerable<(int Halaman, PenomoranHalaman Jenis)> semua = label is [{ Halaman: 0 }, ..] ? label : label.Prepend((0, PenomoranHalaman.Tanpa));
        return string.Join(' ', semua.Select(l => $"{l.Halaman} <<{l.Jenis switch
        {
            PenomoranHalaman.Romawi => "/S /r", PenomoranHalaman.Arab => "/S /D", _ => "/P (Sampul)",
        }}>>"));
    }

    // what the properties say, the metadata say too, letter for letter
    private static string Xmp(Naskah n, string saat)
    {
        var tanggal = Saat(saat) is { Length: > 0 } s ? $"<xmp:CreateDate>{s}</xmp:CreateDate><xmp:ModifyDate>{s}</xmp:ModifyDate>" : "";
        var riwayat = n.Riwayat.Length == 0 ? ""
            : $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Xml(n.Riwayat)}</rdf:li></rdf:Alt></dc:description>";
        return $"""
            <?xpacket begin="{Bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Xml(n.Judul)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Xml(n.Instansi)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{Xml(n.Bahasa)}</rdf:li></rdf:Bag></dc:language>{riwayat}
            <xmp:CreatorTool>Akuntabel</xmp:CreatorTool>{tanggal}<pdf:Producer>Akuntabel</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }

    // D:20261130183000+00'00' is 2026-11-30T18:30:00+00:00
    private static string Saat(string pdf) => PolaSaat().Match(pdf) is { Success: true } m
        ? $"{m.Groups[1]}-{m.Groups[2]}-{m.Groups[3]}T{m.Groups[4]}:{m.Groups[5]}:{m.Groups[6]}"
            + (m.Groups[7].Success ? $"{m.Groups[7]}:{m.Groups[8]}" : "Z") : "";

    private static string Xml(string teks) => SecurityElement.Escape(string.Concat(teks.Where(c => !char.IsControl(c))));

    private static string Teks(string isi) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(string.Concat(isi.Where(c => !char.IsControl(c)))))}>";

    private static byte[] Latin(string teks) => Encoding.Latin1.GetBytes(teks);

    private static byte[] Padat(byte[] data)
    {
        using var hasil = new MemoryStream();
        using (var z = new ZLibStream(hasil, CompressionLevel.SmallestSize))
        {
            z.Write(data);
        }

        return hasil.ToArray();
    }

    private static int Ambil(Regex pola, string teks, string apa) => pola.Match(teks) is { Success: true } m
        ? int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : throw new InvalidDataException("PDF tanpa /" + apa);

    [GeneratedRegex(@"/Root\s+(\d+)\s+0\s+R")]
    private static partial Regex Akar();

    [GeneratedRegex(@"/StructTreeRoot\s+(\d+)\s+0\s+R")]
    private static partial Regex AkarSusunan();

    [GeneratedRegex(@"/Info\s+(\d+)\s+0\s+R")]
    private static partial Regex Keterangan();

    [GeneratedRegex(@"/Size\s+(\d+)")]
    private static partial Regex Banyak();

    [GeneratedRegex(@"/CreationDate\s*\(([^)]*)\)")]
    private static partial Regex Pembuatan();

    [GeneratedRegex(@"^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)'(\d\d)'?)?")]
    private static partial Regex PolaSaat();

    /// <summary>Objects behind the end of a file, and the table that finds them.</summary>
    private sealed class Tambahan
    {
        private readonly byte[] _pdf;
        private readonly ArrayBufferWriter<byte> _isi = new();
        private readonly SortedDictionary<int, int> _letak = [];

        public Tambahan(byte[] pdf)
        {
            _pdf = pdf;
            _isi.Write(pdf);
            _isi.Write("\n"u8);
        }

        public void Objek(int nomor, byte[] isi) => Tulis(nomor, () => _isi.Write(isi));

        public void Aliran(int nomor, string sifat, byte[] isi) => Tulis(nomor, () =>
        {
            _isi.Write(Latin($"<<{sifat} /Length {isi.Length}>>\nstream\n"));
            _isi.Write(isi);
            _isi.Write("\nendstream"u8);
        });

        public byte[] Selesai(string ekor)
        {
            var tabel = _isi.WrittenCount;
            _isi.Write("xref\n"u8);
            foreach (var (nomor, letak) in _letak)
            {
                _isi.Write(Latin($"{nomor} 1\n{letak:0000000000} 00000 n \n"));
            }

            var sidik = Convert.ToHexString(SHA256.HashData(_pdf).AsSpan(0, 16));
            _isi.Write(Latin($"trailer\n<<{ekor}\n/ID [<{sidik}> <{sidik}>]>>\nstartxref\n{tabel}\n%%EOF\n"));
            return _isi.WrittenSpan.ToArray();
        }

        private void Tulis(int nomor, Action isi)
        {
            _letak[nomor] = _isi.WrittenCount;
            _isi.Write(Latin($"{nomor} 0 obj\n"));
            isi();
            _isi.Write("\nendobj\n"u8);
        }
    }
}
