using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>What becomes of a row that seems to be there already.</summary>
public enum PutusanGanda
{
    /// <summary>Kept, and counted once with the other.</summary>
    Sama,

    /// <summary>Becomes one row with the other: what the sheet says counts, what it leaves blank stays.</summary>
    Gabung,

    /// <summary>Another thing of the same name.</summary>
    Beda,

    /// <summary>Left out.</summary>
    Lewati,
}

/// <summary>Makes rows to be kept of the rows of a sheet, as was decided of those that are there already.</summary>
/// <param name="pasangan">For each row that has one, the other.</param>
/// <param name="tersimpan">Rows that are kept, by their identifiers.</param>
/// <param name="putusan">What was decided of a row.</param>
public sealed class PenyusunImpor(
    IReadOnlyDictionary<string, PasanganRegister> pasangan, IReadOnlyDictionary<string, BarisTersimpan> tersimpan, Func<PasanganRegister, PutusanGanda> putusan)
{
    private sealed class Calon(string id, int revisi, IReadOnlyDictionary<string, string> isi)
    {
        public string Id => id;

        public int Revisi => revisi;

        public Dictionary<string, string> Isi { get; } = new(isi, StringComparer.Ordinal);

        public string Keadaan { get; set; } = "";

        public bool Sendiri { get; init; }

        public int Nomor { get; set; }
    }

    /// <summary>The rows, each with the number that it has in the sheet.</summary>
    /// <param name="baris">Rows of the sheet, in their order.</param>
    public IReadOnlyList<(int Nomor, BarisIsian Isian)> Susun(IEnumerable<BarisLembarRegister> baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        var (hasil, letak) = (new List<Calon>(), new Dictionary<string, Calon>(StringComparer.Ordinal));
        foreach (var b in baris)
        {
            var id = $"baris-{b.Nomor}";
            var p = pasangan.GetValueOrDefault(id);
            var putus = p is null ? PutusanGanda.Sama : putusan(p);
            if (putus == PutusanGanda.Lewati)
            {
                continue;
            }

            var tujuan = putus == PutusanGanda.Gabung && p is not null ? Tujuan(p, letak, hasil) : null;
            if (tujuan is null)
            {
                tujuan = new Calon("", 0, new Dictionary<string, string>()) { Sendiri = putus == PutusanGanda.Beda && p is { Pasti: true } };
                hasil.Add(tujuan);
            }

            foreach (var (kode, nilai) in b.Isi.Where(i => i.Value.Length > 0))
            {
                tujuan.Isi[kode] = nilai;
            }

            (tujuan.Keadaan, tujuan.Nomor) = (b.Keadaan.Length > 0 ? b.Keadaan : tujuan.Keadaan, b.Nomor);
            letak[id] = tujuan;
        }

        return [.. hasil.Select(c => (c.Nomor, new BarisIsian(c.Id, c.Revisi, c.Isi) { Keadaan = c.Keadaan, KunciTetap = c.Sendiri ? BarisIsian.Sendiri : null }))];
    }

    private Calon? Tujuan(PasanganRegister p, Dictionary<string, Calon> letak, List<Calon> hasil)
    {
        if (letak.TryGetValue(p.Lain.Id, out var ada))
        {
            return ada;
        }

        if (!p.Tersimpan || !tersimpan.TryGetValue(p.Lain.Id, out var lama))
        {
            return null;
        }

        var calon = new Calon(lama.Baris.Id, lama.Revisi, lama.Baris.Isi);
        letak[lama.Baris.Id] = calon;
        hasil.Add(calon);
        return calon;
    }
}
