using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Web.RegisterKantor;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>What a register says of a figure of a quarter.</summary>
/// <param name="Id">The question.</param>
/// <param name="Indikator">Code of the indikator.</param>
/// <param name="Komponen">Which part of it, from 1; 0: the indikator itself.</param>
/// <param name="Register">Name of the register; to who may not see it no name.</param>
/// <param name="Angka">The figure, or why there is none.</param>
/// <param name="Terlihat">Whether the user may see which rows it counts.</param>
public sealed record AngkaRegister(string Id, string Indikator, int Komponen, string Register, Fakta Angka, bool Terlihat)
{
    /// <summary>Name of the part, by which it is known; empty: its place says which.</summary>
    public string Bagian { get; init; } = "";

    /// <summary>Number by which its kept answers are known.</summary>
    public int Nomor { get; init; } = Komponen;

    /// <summary>The same at the place that its part has among those of an indikator now; <c>null</c>: that part is there no more.</summary>
    /// <param name="komponen">Names of the parts, in order.</param>
    public AngkaRegister? Ditempatkan(IReadOnlyList<string> komponen)
    {
        ArgumentNullException.ThrowIfNull(komponen);
        if (Bagian.Length == 0)
        {
            return this;
        }

        var ke = komponen.ToList().FindIndex(k => string.Join(' ', k.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Equals(Bagian, StringComparison.OrdinalIgnoreCase));
        return ke < 0 ? null : this with { Komponen = ke + 1 };
    }

    /// <summary>The figure as it is typed; empty: there is none.</summary>
    public string Isian => Angka.Besaran.Ada ? Angka.CetakAngka() : "";

    /// <summary>The figure with its unit, or why there is none.</summary>
    public string Sebut => Angka.Besaran.Ada ? Angka.Cetak() : "belum ada angka, " + Angka.Besaran.Alasan;

    /// <summary>What is odd about a typed figure beside this one; empty: nothing, or one of them is missing.</summary>
    /// <param name="diketik">The typed one.</param>
    public string Beda(string diketik) => BacaAngka.Coba(diketik, out var n, out _) && n is { } x && Angka.Besaran.Nilai is { } r && x != r
        ? $"diisi {diketik.Trim()}, sedangkan {Register} menghitung {Angka.Cetak()}" : "";

    /// <summary>All of an office for a quarter.</summary>
    /// <param name="hitungan">The questions of offices.</param>
    /// <param name="pd">Office.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="triwulan">Quarter.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task<IReadOnlyList<AngkaRegister>> BacaAsync(
        KonteksHitungan hitungan, string pd, int tahun, int triwulan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(hitungan);
        var hasil = new List<AngkaRegister>();
        foreach (var h in await hitungan.DaftarAsync(pd, batal))
        {
            if (await hitungan.HitungAsync(pd, h, new PeriodeKueri(tahun, triwulan), batal) is { } k)
            {
                hasil.Add(new AngkaRegister(h.Tersimpan.Id, h.Tersimpan.Indikator, h.Tersimpan.Komponen,
                    h.Terlihat && h.Register is { } r ? $"register {r.Nama}" : "register kantor", k.Angka, h.Terlihat)
                {
                    Bagian = h.Tersimpan.Bagian, Nomor = h.Tersimpan.Komponen,
                });
            }
        }

        return hasil;
    }
}
