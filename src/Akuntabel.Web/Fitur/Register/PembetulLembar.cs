using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Puts cells that were corrected by hand into the rows of a sheet.</summary>
/// <param name="definisi">The register.</param>
/// <param name="betul">Corrected cells by row and field; rows that are left out by their number.</param>
public sealed class PembetulLembar(DefinisiRegister definisi, IReadOnlyDictionary<string, string> betul)
{
    /// <summary>The rows that can be read, the cells that still cannot, and how many rows are left out on purpose.</summary>
    public (IReadOnlyList<BarisLembarRegister> Baris, IReadOnlyList<GalatSel> Galat, int Ditinggal) Betulkan(HasilLembarRegister hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var galat = hasil.Galat.ToLookup(g => g.Baris);
        var (baris, sisa, ditinggal) = (new List<BarisLembarRegister>(hasil.Baris.Count), new List<GalatSel>(), 0);
        foreach (var b in hasil.Baris)
        {
            if (betul.ContainsKey($"{b.Nomor}"))
            {
                ditinggal++;
                continue;
            }

            var (isi, keadaan, masih) = (new Dictionary<string, string>(b.Isi, StringComparer.Ordinal), b.Keadaan, sisa.Count);
            foreach (var g in galat[b.Nomor])
            {
                if (!betul.TryGetValue($"{g.Baris}.{g.Bidang}", out var ketikan))
                {
                    sisa.Add(g);
                }
                else if (Salah(g, ketikan.Trim(), isi, ref keadaan) is { } pesan)
                {
                    sisa.Add(g with { Tertulis = ketikan, Pesan = pesan });
                }
            }

            if (sisa.Count == masih)
            {
                baris.Add(b with { Isi = isi, Keadaan = keadaan });
            }
        }

        return (baris, sisa, ditinggal);
    }

    private string? Salah(GalatSel g, string ketikan, Dictionary<string, string> isi, ref string keadaan)
    {
        if (definisi.Cari(g.Bidang) is not { } bidang)
        {
            var k = definisi.Keadaan.FirstOrDefault(k => k.Nama.Equals(ketikan, StringComparison.OrdinalIgnoreCase));
            keadaan = k?.Kode ?? "";
            return k is null && ketikan.Length > 0 ? $"\"{ketikan}\" bukan keadaan register ini." : null;
        }

        if (NilaiRegister.Baca(bidang, ketikan, out var nilai) is { } salah)
        {
            return salah;
        }

        if (nilai.Length == 0)
        {
            isi.Remove(bidang.Kode);
            return bidang.Wajib ? $"{bidang.Nama} wajib diisi." : null;
        }

        isi[bidang.Kode] = nilai;
        return null;
    }
}
