using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Instansi;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>What an office has recorded elsewhere already, so that a form need not ask for it again.</summary>
public sealed class SudahTercatat(PenyiapanStore penyiapan, UnitStore unitStore)
{
    private const string Susunan = "susunan";

    /// <summary>Name and position of the head today, empty when nobody is recorded; <c>null</c>: the form asks for nothing about him.</summary>
    /// <param name="kantor">Pemerintah daerah and office.</param>
    /// <param name="tampil">What the form shows.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<string?> KepalaAsync((string Pemda, string Pd) kantor, ButirTerisi tampil, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(tampil);
        return !tampil.Bidang.Any(b => b.Uraian.DariPejabat) ? null
            : (await penyiapan.DaftarAsync(kantor.Pemda, kantor.Pd, batal))[0] is { Kepala.Length: > 0 } siap
                ? $"{siap.Kepala}, {siap.JabatanKepala}" : "";
    }

    /// <summary>Names of the units that the office has today, those above first.</summary>
    /// <param name="kantor">Pemerintah daerah and office.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<string>> UnitAsync((string Pemda, string Pd) kantor, CancellationToken batal) =>
        [.. PohonUnit.Susun([.. (await unitStore.DaftarAsync(kantor.Pemda, kantor.Pd, batal)).Where(u => u.Aktif != 0)])
            .Select(u => u.Unit.Nama)];

    /// <summary>Puts the units of the office into its data where those list none yet; whether it did.</summary>
    /// <param name="kantor">Pemerintah daerah and office.</param>
    /// <param name="tampil">What the form shows.</param>
    /// <param name="kepala">The position above all units.</param>
    /// <param name="kiriman">What is filled into the form.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<bool> IsiSusunanAsync(
        (string Pemda, string Pd) kantor, ButirTerisi tampil, string kepala, KirimanFormulir kiriman, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(tampil);
        ArgumentNullException.ThrowIfNull(kiriman);
        if (!tampil.Bidang.Any(b => b is { Alamat: Susunan, Teks.Length: 0 }))
        {
            return false;
        }

        var nama = await UnitAsync(kantor, batal);
        if (nama.Count == 0)
        {
            return false;
        }

        kiriman.Isi(Susunan, string.Join('\n', nama is [var atas, ..] && atas.StartsWith("Kepala", StringComparison.Ordinal) ? nama
            : nama.Prepend(kepala)));
        return true;
    }
}
