using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>What whoever holds a step is told: the same by e-mail and in the text to be copied to WhatsApp.</summary>
/// <param name="Pelaksanaan">The procedure.</param>
/// <param name="Tugas">The step that is held.</param>
/// <param name="Kantor">Name of the office.</param>
/// <param name="Unit">Name of the unit that holds it; empty: the office.</param>
/// <param name="Kurang">What has not been filled in.</param>
public sealed record TeksPengingat(PelaksanaanTersimpan Pelaksanaan, TugasSop Tugas, string Kantor, string Unit,
    IReadOnlyList<string> Kurang)
{
    private const int DisebutPaling = 10;

    private LangkahSop Langkah => Pelaksanaan.Pelaksanaan.Langkah(Tugas.Langkah);

    /// <summary>Who holds it.</summary>
    public string Pemegang => Unit.Length > 0 ? Unit : string.Join(" dan ", Langkah.Pelaksana);

    /// <summary>What it is about, in a line.</summary>
    public string Perihal => $"Pengingat: {Langkah.Sebutan.TrimEnd('.')}, {Untuk}";

    /// <summary>What the procedure is for: "pengumpulan data triwulan I 2026".</summary>
    public string Untuk => Sebut(Pelaksanaan.Jenis, Pelaksanaan.Periode);

    /// <summary>What a procedure is for.</summary>
    public static string Sebut(JenisPelaksanaan jenis, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        var kapan = $"{periode}";
        return jenis switch
        {
            JenisPelaksanaan.Pengukuran => $"pengumpulan data {char.ToLowerInvariant(kapan[0])}{kapan[1..]}",
            JenisPelaksanaan.Reviu => $"reviu laporan {periode.Mulai}",
            JenisPelaksanaan.Evaluasi => $"evaluasi akuntabilitas kinerja {periode.Mulai}",
            _ => $"penyusunan laporan {periode.Mulai}",
        };
    }

    /// <summary>The text.</summary>
    /// <param name="kini">Now, by the clock of the pemda's zone.</param>
    /// <param name="zona">Name of the zone.</param>
    /// <param name="alamat">Where it is done.</param>
    public string Tulis(DateTime kini, string zona, string alamat) => string.Join(' ', new[]
    {
        $"Yth. {Pemegang}, {Untuk} pada {Kantor} menunggu: {Langkah.Sebutan.TrimEnd('.')}.",
        Tugas.Alasan.Length > 0 ? $"Dikembalikan untuk diperbaiki: {Tugas.Alasan.TrimEnd('.')}." : "",
        Tugas.Tempo is not { } t ? "" : t < kini ? $"Waktunya sudah lewat sejak {Saat(t, zona)}." : $"Ditunggu sampai {Saat(t, zona)}.",
        Kurang.Count == 0 ? "" : $"Belum diisi: {string.Join("; ", Kurang.Take(DisebutPaling))}"
            + (Kurang.Count > DisebutPaling ? $"; dan {Kurang.Count - DisebutPaling} lagi." : "."),
        $"Buka: {alamat}",
    }.Where(k => k.Length > 0));

    private static string Saat(DateTime saat, string zona) =>
        $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat))} pukul {saat:HH.mm} {zona}";
}
