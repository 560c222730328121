using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>IST-001: names that the law has fixed are written as it fixes them.</summary>
internal static class IstilahResmi
{
    public static AturanUji Aturan { get; } = new(
        "IST-001", TingkatTemuan.Editorial, [KelasTemuan.Istilah, KelasTemuan.Rumusan],
        "Istilah yang namanya ditetapkan peraturan ditulis menurut peraturan itu.",
        "Permendagri 34/2006, Permendagri 90/2019, Perpres 29/2014, UU 7/2017, UU 25/2004, PP 12/2019",
        "\"Forum Pembaruan Kebangsaan\" adalah Forum Pembauran Kebangsaan.",
        Semua);

    /// <summary>A term, what is written in its place, and what must stand in the same text for it to be meant.</summary>
    private sealed record Istilah(string Benar, PolaTeks Salah, PolaTeks? Syarat = null);

    private static readonly Istilah[] Daftar =
    [
        new("Forum Pembauran Kebangsaan", Bunyi.Pola(@"\bforum\s+pemba(ha)?ruan\s+kebangsaan\b")),
        new("Peningkatan Kualitas dan Fasilitasi Penanganan Konflik Sosial",
            Bunyi.Pola(@"\bkualitas\s+dan\s+fasilitas\s+penanganan\s+konflik(\s+sosial)?\b")),
        new("Dinas Kependudukan dan Pencatatan Sipil",
            Bunyi.Pola(@"\bdinas\s+(kesehatan|pendidikan|sosial|kebudayaan|ketenagakerjaan|pekerjaan|kehutanan|pertanian)\s+dan\s+(pen)?catatan\s+sipil\b")),
        new("Pemilihan Umum", Bunyi.Pola(@"\bpemeliharaan\s+umum\b"), Bunyi.Pola(@"\b(pemilihan\s+umum|pemilu|kpu|bawaslu)\b")),
        new("Sistem Akuntabilitas Kinerja Instansi Pemerintah", Bunyi.Pola(@"\bsistem\s+akuntabilitas\s+instansi\s+pemerintah\b")),
        new("Dokumen Pelaksanaan Anggaran", Bunyi.Pola(@"\bdokumen\s+pelaksana\s+anggaran\b")),
        new("Aparatur Sipil Negara", Bunyi.Pola(@"\baparat\s+sipil\s+negara\b")),
        new("Musyawarah Perencanaan Pembangunan", Bunyi.Pola(@"\bmusyawarah\s+rencana\s+pembangunan\b")),
    ];

    private static IEnumerable<Temuan?> Semua(PemahamanDokumen d) => Daftar.Select(i => Periksa(d, i));

    private static Temuan? Periksa(PemahamanDokumen d, Istilah i)
    {
        var tempat = d.SemuaTeks.Where(t => i.Syarat?.IsMatch(t.Teks) ?? true).SelectMany(t =>
            i.Salah.Matches(t.Teks).Select(m => (m.Value, Tempat: t.Tempat(m.Index)))).ToList();
        return tempat.Count == 0 ? null : Aturan.Temukan(tempat[0].Tempat, tempat[0].Value, i.Benar, $"ditulis {tempat.Count} kali", $"\"{tempat[0].Value}\": nama resminya {i.Benar}.") with
        { Terkait = [.. tempat.Skip(1).Select(t => t.Tempat)] };
    }
}
