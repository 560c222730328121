using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A target of a document of the year beside that of the Renstra.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Alamat">Address of the field that holds it; empty: the file has no row for it yet.</param>
/// <param name="Teks">What stands there; empty: nothing.</param>
public sealed record BandingRenstra(IndikatorRenstra Indikator, string Alamat, string Teks)
{
    /// <summary>Whether a person wrote something else than the Renstra says.</summary>
    public bool Berbeda => Teks.Length > 0 && !(Teks == Indikator.Target || (BacaAngka.Coba(Teks, out var a, out _)
        && BacaAngka.Coba(Indikator.Target, out var b, out _) && a == b));
}

/// <summary>Targets of the Renstra taken over into a document of the year: into what is empty, and into what a person wrote only when
/// that is asked for.</summary>
/// <param name="Jalur">The file.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Indikator">The indikator of the Renstra that the user may fill in; those without a target say nothing.</param>
public sealed record PengambilTarget(string Jalur, int Tahun, IReadOnlyList<IndikatorRenstra> Indikator)
{
    /// <summary>The documents of a file that promise what the Renstra promises, by their code there and name.</summary>
    /// <param name="jalur">The file.</param>
    public static IReadOnlyList<(string Kode, string Nama)> Dokumen(string jalur) => jalur switch
    {
        RiwayatPerjanjian.BerkasKini => [("", "")],
        "target.csv" => [("rkt", "RKT"), ("renja", "Renja")],
        _ => [],
    };

    /// <summary>The targets beside each other.</summary>
    /// <param name="isi">The form of the file.</param>
    /// <param name="dokumen">Code of the document in it.</param>
    public IReadOnlyList<BandingRenstra> Banding(ButirTerisi isi, string dokumen)
    {
        ArgumentNullException.ThrowIfNull(isi);
        // by the code of the indikator: tables are long
        var ada = (dokumen.Length == 0 ? isi.Daftar.Where(d => d.Uraian.Kunci == "target").SelectMany(d => d.Butir)
                .Select(b => (Kode: b.Id, b.Bidang[^1]))
            : isi.Daftar[0].Butir.Where(b => b["dokumen"] == dokumen && b["tahun"] == $"{Tahun}")
                .Select(b => (b["indikator"], b.Bidang.First(x => x.Uraian.Kunci == "target"))))
            .DistinctBy(b => b.Item1).ToDictionary(b => b.Item1, b => b.Item2);
        return
        [
            .. Indikator.Where(i => i.Target.Length > 0).DistinctBy(i => i.Kode).Select(i => ada.TryGetValue(i.Kode, out var b)
                ? new BandingRenstra(i, b.Alamat, b.Teks)
                : new BandingRenstra(i, dokumen.Length == 0 ? FormulirBerkas.AlamatKunci("target", i.Kode) : "", "")),
        ];
    }

    /// <summary>Takes them over.</summary>
    /// <param name="kiriman">What is sent.</param>
    /// <param name="isi">The form with it.</param>
    /// <param name="dokumen">Code of the document.</param>
    /// <param name="ganti">Whether what a person wrote gives way.</param>
    /// <returns>How many were put in.</returns>
    public int Isi(KirimanFormulir kiriman, ButirTerisi isi, string dokumen, bool ganti)
    {
        ArgumentNullException.ThrowIfNull(kiriman);
        var diisi = Banding(isi, dokumen).Where(b => b.Teks.Length == 0 || (ganti && b.Berbeda)).ToList();
        foreach (var b in diisi)
        {
            kiriman.Isi(b.Alamat.Length > 0 ? b.Alamat : Baru(kiriman, dokumen, b.Indikator.Kode), b.Indikator.Target);
        }

        return diisi.Count;
    }

    private string Baru(KirimanFormulir kiriman, string dokumen, string indikator)
    {
        var baris = kiriman.Tambah("");
        kiriman.Isi($"{baris}.indikator", indikator);
        kiriman.Isi($"{baris}.tahun", $"{Tahun}");
        kiriman.Isi($"{baris}.dokumen", dokumen);
        return $"{baris}.target";
    }
}
